package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.VersionSummary;
import fr.coulisses.artefact.Versions;
import fr.coulisses.funding.SentBudgets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The budgets in the submitted files of a project.
@Component
class SubmittedBudgets implements SentBudgets {

    private final ObjectProvider<Versions> versions;
    private final FundingFileKind kind;

    SubmittedBudgets(ObjectProvider<Versions> versions, FundingFileKind kind) {
        this.versions = versions;
        this.kind = kind;
    }

    @Override
    public Optional<SentBudget> of(UUID project, String request) {
        Versions all = versions.getObject();
        for (VersionSummary summary : all.summaries(project, FundingFileKind.KEY)) {
            ArtefactVersion version = all.get(summary.id());
            FundingFile file = all.content(version, kind);
            if (file.request().equals(request)) {
                return Optional.of(new SentBudget(version.number(), file.budget()));
            }
        }
        return Optional.empty();
    }
}
