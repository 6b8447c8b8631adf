import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'site', 'storybook-static', 'coverage', '.cache', '**/*.data.ts']),
  js.configs.recommended,
  typescript.configs.recommended,
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false },
      ],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      // The types of Node are there for tests; the kit itself runs in browsers.
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', '__dirname'],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Nothing from a document is ever parsed as HTML.' },
        { property: 'outerHTML', message: 'Nothing from a document is ever parsed as HTML.' },
        { property: 'insertAdjacentHTML', message: 'Nothing from a document is ever parsed as HTML.' },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    // It runs in Node.
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `customElements.get(tag) || customElements.define(tag, Class)`
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true }],
      // zod's word for an empty shape.
      '@typescript-eslint/no-empty-object-type': ['error', { allowObjectTypes: 'always' }],
      // The compiler knows better what is defined.
      'no-undef': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    // chai says `expect(x).to.be.true`.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
