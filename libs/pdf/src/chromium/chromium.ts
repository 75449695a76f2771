/** A Chromium that was found and answers `--version`. Nothing is running yet. */
export interface Chromium {
  /** Absolute path of the executable. */
  executablePath: string;
  /** Arguments of this installation, e.g. `--no-sandbox` for root. */
  args: string[];
  /** The whole environment of the browser process: nothing of ours is inherited, so nothing can leak. */
  env: Record<string, string>;
  /** One line for people: which Chromium, and where it was taken from. */
  label: string;
  /** Folder of the font that stands in for a missing glyph; a print in which it turns up is refused. */
  lastResortFonts: string;
  /** Folder for temporary browser profiles. */
  cacheDir: string;
}
