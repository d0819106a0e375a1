import { useApp } from "#state/use-app.ts";
import { JobProgress } from "./JobProgress.tsx";
import { ProposalPanel } from "./ProposalPanel.tsx";
import { Verdict } from "./Verdict.tsx";

type JobAreaProps = {
  /** Whether a job with these names belongs here. */
  readonly mine: (names: readonly string[]) => boolean;
  readonly label: (names: readonly string[]) => string;
};

/** The running job or the verdict on the last one, announced when it changes. */
export function JobArea({ mine, label }: JobAreaProps) {
  const job = useApp((state) => state.job);
  const outcome = useApp((state) => state.outcome);
  const proposal = useApp((state) => state.proposal);
  const dataset = useApp((state) => state.dataset);
  return (
    <div role="status" className="data-job-area">
      {job && mine(job.names) && <JobProgress job={job} label={label(job.names)} />}
      {!job && proposal && dataset && mine(proposal.names) && (
        <ProposalPanel proposal={proposal} before={dataset} label={label(proposal.names)} />
      )}
      {!job && outcome && mine(outcome.names) && (
        <Verdict outcome={outcome} label={label(outcome.names)} />
      )}
    </div>
  );
}
