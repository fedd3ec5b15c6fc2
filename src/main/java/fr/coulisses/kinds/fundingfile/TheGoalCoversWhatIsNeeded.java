package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// K-C2.2-3: what is left of the goal of a campaign, after the fee of the platform and its rewards, is what the
/// project needs of it.
class TheGoalCoversWhatIsNeeded implements Check<FundingFile> {

    private static final String CODE = "K-C2.2-3";

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        if (!file.requested().isCrowdfunding()) {
            return List.of();
        }
        Campaign campaign = file.campaign();
        if (campaign.goalAmount().isZero()) {
            return found("finding.K-C2.2-3.goalless");
        }
        BigDecimal fee = Objects.requireNonNullElseGet(
                campaign.fee(), () -> dossier.parameters().decimal(FundingFile.PLATFORM_FEE));
        Money net = campaign.net(campaign.goalAmount(), fee);
        Money needed = campaign.needed() == null ? file.requested().askedFor() : new Money(campaign.needed());
        return net.compareTo(needed) >= 0
                ? List.of()
                : found(
                        "finding.K-C2.2-3.low",
                        Figure.amount(campaign.goalAmount()),
                        Figure.amount(net),
                        Figure.amount(needed));
    }

    private static List<Finding> found(String message, String... arguments) {
        return List.of(new Finding(CODE, Severity.WARNING, "campaign/goal", message, List.of(arguments)));
    }
}
