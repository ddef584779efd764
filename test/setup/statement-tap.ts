import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP port behind which the database answers, and everything that was asked of it there. */
export interface StatementTap {
  readonly port: number;
  /** The text of every statement so far, in the order of their arrival. */
  readonly statements: () => readonly string[];
  /** Drops every connection and lets no new one through until it is opened again. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

const HEADER_BYTES = 4;
const COM_QUERY = 3;

/** Opens a port that leads to the socket of a database and reads along, https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_packets.html. */
export async function tapStatements(socketPath: string): Promise<StatementTap> {
  const statements: string[] = [];
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const database = connect(socketPath);
    for (const end of [client, database]) {
      open.add(end);
      end.on('error', () => end.destroy());
    }
    client.on('close', () => void database.destroy());
    database.on('close', () => void client.destroy());
    client.on(
      'data',
      packetReader((command) => {
        if (command[0] === COM_QUERY) statements.push(command.subarray(1).toString('utf8'));
      }),
    );
    client.pipe(database);
    database.pipe(client);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    statements: () => [...statements],
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
      open.clear();
    },
    mend: () => {
      isCut = false;
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}

/** Cuts what a client sends into packets; a command is the first of a conversation. */
function packetReader(onCommand: (command: Buffer) => void): (chunk: Buffer) => void {
  let held = Buffer.alloc(0);
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + held.readUIntLE(0, 3);
      if (held.length < end) return;
      if (held[3] === 0) onCommand(held.subarray(HEADER_BYTES, end));
      held = held.subarray(end);
    }
  };
}
