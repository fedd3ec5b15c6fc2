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
import org.jspecify.annotations.Nullable;

/// K-C2.2-3: no reward of a campaign costs as much as it brings.
class RewardsBringMoreThanTheyCost implements Check<FundingFile> {

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        if (!file.requested().isCrowdfunding()) {
            return List.of();
        }
        return file.campaign().rewards().stream()
                .filter(Reward::isALoss)
                .map(reward -> new Finding(
                        "K-C2.2-3",
                        Severity.WARNING,
                        "campaign/rewards/" + reward.id(),
                        "finding.K-C2.2-3.loss",
                        List.of(reward.label(), amount(reward.cost()), amount(reward.price()))))
                .toList();
    }

    private static String amount(@Nullable BigDecimal euros) {
        return Figure.amount(new Money(Objects.requireNonNullElse(euros, BigDecimal.ZERO)));
    }
}
