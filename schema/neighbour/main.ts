// `node schema/neighbour/main.ts [port]`: the neighbour with books of the first accounts of the demo data.
import { startBilling } from './billing-server.ts';

const accounts = Array.from({ length: 60 }, (_, index) => ({
  id: `demo:account-${index + 1}`,
  name: `Account ${index + 1}`,
  creditLimit: index % 3 === 0 ? null : 10_000 * (index + 1),
  invoices: [{ id: `billing:${index + 1}`, amount: 100 * (index + 1), isPaid: index % 4 !== 0 }],
}));

const { url } = await startBilling(accounts, Number(process.argv[2] ?? 4010));
process.stdout.write(`The billing service is at ${url}\n`);
