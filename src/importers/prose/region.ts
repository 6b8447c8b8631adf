/** Organisations of the Party stand before the place they belong to. */
const PARTY = /^(中共|中国共产党|中国国民党革命委员会|中国民主同盟|共青团|九三学社)/;

/** 省 and the like, 市 and the like, 区 and the like, each with the least letters a name of it has. */
const REGION =
  /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区|兵团))?(?:[\u4e00-\u9fff]{2,9}?(?:自治州|地区|盟|州(?=[\u4e00-\u9fff]{2,8}?[市县旗委])|市))?(?:[\u4e00-\u9fff]{2,9}?(?:自治县|新区|开发区|示范区|县|旗|区(?!域)|市))?/;

/** Words that only look like names of places. */
const NO_PLACE = /^(城市|市|社区|县|区|本|全|开发区|园区|景区|灌区|库区|林区|地区)/;

/**
 * The region a department's name begins with, such as 上海市普陀区; `null` where the name begins otherwise. Nothing is
 * added that the name does not say.
 */
export function regionIn(name: string): string | null {
  const bare = name.replace(PARTY, '').replace(/\s/g, '');
  const region = REGION.exec(bare)?.[0] ?? '';
  if (region.length < 3 || NO_PLACE.test(region) || region.length === bare.length) return null;
  return region;
}

/** Whether a name is that of a place and nothing else: no department. */
export function isPlaceOnly(name: string): boolean {
  const bare = name.replace(/\s/g, '');
  return /^[\u4e00-\u9fff]{2,20}(省|自治区|自治州|州|盟|市|县|旗|区)(本级|市级|区级|县级)?$/.test(bare);
}
