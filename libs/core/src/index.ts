export { AnnexModel, AnnexBlock, AnnexFact, AnnexSection, AnnexTable } from './annex/annex-model.js';
