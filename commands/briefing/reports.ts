import { renderReports } from '../../src/discord/render-reports.ts';
import type { Subcommand } from './subcommand.ts';

/** `/briefing reports`: what people said is not right. */
export const reports: Subcommand = {
  name: 'reports',
  define: (subcommand) => subcommand.setDescription('What people reported with Not right, newest first'),
  answer: async (_interaction, { reports: kept }) => renderReports((await kept?.list()) ?? []),
};
