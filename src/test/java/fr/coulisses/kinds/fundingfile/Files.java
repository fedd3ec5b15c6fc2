package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.FormLine;
import fr.coulisses.budget.Section;
import fr.coulisses.funding.Counterpart;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Funding files for the tests of their rules: a request of an amount, and a budget that counts on it.
final class Files {

    static final String REQUEST = "request-1";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ParameterSnapshot SHIPPED = ParameterSnapshot.shipped(TODAY);

    private FundingType type = FundingType.CORPORATE_PATRONAGE;
    private @Nullable BigDecimal asked;
    private Basis basis = Basis.TTC;
    private Campaign campaign = Campaign.NONE;
    private FileWords words = FileWords.NONE;
    private final List<FormLine> budget = new ArrayList<>();
    private final List<PlannedFunding> plan = new ArrayList<>();
    private final List<RequestedDocument> documents = new ArrayList<>();
    private final List<Counterpart> counterparts = new ArrayList<>();

    private Files(@Nullable String asked) {
        this.asked = asked == null ? null : new BigDecimal(asked);
    }

    static Files asking(@Nullable String euros) {
        return new Files(euros);
    }

    Files of(FundingType other) {
        type = other;
        return this;
    }

    Files in(Basis other) {
        basis = other;
        return this;
    }

    Files with(Campaign other) {
        campaign = other;
        return this;
    }

    Files saying(FileWords other) {
        words = other;
        return this;
    }

    Files line(Section section, String account, String amount) {
        budget.add(new FormLine("line-" + account, section, account, "Ligne " + account, null, Money.of(amount)));
        return this;
    }

    Files planned(String id, String amount, String... lines) {
        plan.add(new PlannedFunding(
                id, "Imprimerie", type, FundingState.FILED, new BigDecimal(amount), null, List.of(lines)));
        return this;
    }

    Files document(DocumentType of, RequestedDocument.Status status) {
        documents.add(new RequestedDocument("doc-" + of, of, "", status, null, null));
        return this;
    }

    Files counterpart(String value) {
        counterparts.add(new Counterpart("counterpart-" + value, "Places", new BigDecimal(value)));
        return this;
    }

    FundingFile made() {
        return new FundingFile(
                REQUEST,
                words,
                campaign,
                new RequestFacts(
                        REQUEST,
                        "Imprimerie du Canal",
                        "",
                        type,
                        null,
                        asked,
                        null,
                        "",
                        null,
                        null,
                        List.of(),
                        documents,
                        counterparts),
                basis,
                budget,
                plan,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of(
                                FundingFile.GIFT_RATE,
                                FundingFile.GIFT_CEILING,
                                FundingFile.COUNTERPARTS,
                                FundingFile.VAT,
                                FundingFile.PLATFORM_FEE)
                        .map(code -> UsedFigure.of(SHIPPED.value(code)))
                        .toList());
    }

    List<Finding> findings(Check<FundingFile> check) {
        return findings(check, made());
    }

    static List<Finding> findings(Check<FundingFile> check, FundingFile file) {
        return check.examine(file, new Dossier(ProjectSheet.titled("Les Nuits"), TODAY, SHIPPED));
    }

    /// A campaign that wants to collect a goal, of which a sum is needed.
    static Campaign campaign(@Nullable String goal, @Nullable String needed, Reward... rewards) {
        return new Campaign(
                goal == null ? null : new BigDecimal(goal),
                needed == null ? null : new BigDecimal(needed),
                Campaign.Mode.ALL_OR_NOTHING,
                "Plateforme",
                null,
                TODAY,
                TODAY.plusDays(30),
                List.of(rewards),
                List.of(),
                "");
    }

    static Reward reward(String price, String cost, int expected) {
        return new Reward("reward-" + price, "Affiche", new BigDecimal(price), new BigDecimal(cost), expected);
    }
}
