import { hoofd } from './hoofd';

for (const stroom of [process.stdout, process.stderr]) {
  stroom.on('error', (fout: NodeJS.ErrnoException) => {
    // The reader has seen enough ("| head"): what it did not read is not missed.
    if (fout.code !== 'EPIPE') throw fout;
  });
}

// The exit code is set, not forced: output that is still in a pipe gets through.
process.exitCode = hoofd(process.argv.slice(2), {
  schrijf: (tekst) => process.stdout.write(tekst),
  meld: (tekst) => process.stderr.write(tekst),
  kleur: process.stdout.isTTY && !process.env['NO_COLOR'],
  nu: () => performance.now(),
});
