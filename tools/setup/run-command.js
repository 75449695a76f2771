const { spawn } = require('node:child_process');

/**
 * Runs a command to its end and keeps what it printed. Never rejects: → { code, output, timedOut }.
 * `silenceSeconds` ends a command that has printed nothing for so long, `limitSeconds` any command; `show` passes the output through.
 */
function runCommand(command, args, options = {}) {
  const { cwd, env = process.env, limitSeconds, silenceSeconds, onLine, show = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let timedOut = false;
    const giveUp = () => {
      timedOut = true;
      child.kill('SIGKILL');
    };
    const limit = limitSeconds && setTimeout(giveUp, limitSeconds * 1000);
    let silence = silenceSeconds && setTimeout(giveUp, silenceSeconds * 1000);
    const take = (chunk) => {
      if (silence) silence.refresh();
      output += chunk;
      for (const line of String(chunk).split(/[\r\n]+/)) if (line && onLine) onLine(line);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const end = (code) => {
      clearTimeout(limit);
      clearTimeout(silence);
      silence = undefined;
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? `killed by ${signal}`));
  });
}

module.exports = { runCommand };
