package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Basis;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Asks one rule about one contract, on a day, in a dossier that a test completes.
final class Ruling {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static final Labels LABELS = new Labels();

    private final ContractRule rule;
    private final List<RuledContract> others = new ArrayList<>();
    private List<RuledLine> lines = List.of(new RuledLine("line-1", "Tête d’affiche", Money.of("4431.00"), Money.ZERO));
    private Basis basis = Basis.TTC;
    private LocalDate today = DAY;
    private ContractState state = ContractState.NEGOTIATING;
    private Set<String> attached = Set.of("annexes/a1");
    private boolean changed;
    private Map<Integer, Integer> elsewhere = Map.of();
    private ParameterSnapshot figures = ParameterSnapshot.shipped(DAY);

    Ruling(ContractRule rule) {
        this.rule = rule;
    }

    Ruling on(LocalDate day) {
        today = day;
        return this;
    }

    Ruling lines(RuledLine... known) {
        lines = List.of(known);
        return this;
    }

    Ruling in(Basis counted) {
        basis = counted;
        return this;
    }

    Ruling state(ContractState reached) {
        state = reached;
        return this;
    }

    Ruling attached(String... places) {
        attached = Set.of(places);
        return this;
    }

    Ruling changed() {
        changed = true;
        return this;
    }

    Ruling beside(Contract other, ContractState reached) {
        others.add(new RuledContract(UUID.randomUUID(), reached, other, Set.of(), false));
        return this;
    }

    Ruling elsewhere(int year, int performances) {
        elsewhere = Map.of(year, performances);
        return this;
    }

    Ruling with(String code, String value) {
        figures = figures.with(code, value);
        return this;
    }

    /// What the rule says; each sentence exists in both languages.
    List<Finding> says(Contract contract) {
        RuledContract ruled = new RuledContract(UUID.randomUUID(), state, contract, attached, changed);
        List<RuledContract> all = new ArrayList<>(others);
        all.add(ruled);
        List<Finding> found = rule.examine(
                ruled, new ContractDossier(all, lines, basis, elsewhere, new Dossier(project(), today, figures)));
        for (Finding finding : found) {
            for (Locale language : Labels.LANGUAGES) {
                String sentence = LABELS.text(language, finding.message(), finding.words(language));
                if (sentence.isBlank() || sentence.contains("{0}")) {
                    throw new AssertionError(finding.message() + ": " + sentence);
                }
            }
        }
        return found;
    }

    /// The same, as the names of its sentences: `missing`, `late`.
    List<String> names(Contract contract) {
        return says(contract).stream()
                .map(Finding::message)
                .map(message -> message.substring(message.lastIndexOf('.') + 1))
                .toList();
    }

    private static ProjectSheet project() {
        ProjectSheet titled = ProjectSheet.titled("Les Nuits du Canal").withNature(Nature.FICTITIOUS);
        return new ProjectSheet(
                titled.title(),
                titled.nature(),
                titled.type(),
                List.of(),
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                titled.vatRegime(),
                new Organisation("Horizon Culture", LegalForm.ASSOCIATION_1901, "", "", "", "", ""));
    }

    /// An engagement of a musician by an association, for the evening of 23 April 2027.
    static Contract engagement() {
        return Contracts.of("""
                {"type": "PERFORMER_CDDU", "title": "Lumen", "artists": "Lumen",
                 "parties": [
                   {"id": "e1", "role": "EMPLOYER", "name": "Horizon Culture", "form": "ASSOCIATION_1901",
                    "siret": "99999901400015", "address": "12, quai du Canal, Rivemont",
                    "representative": "Inès Morel", "capacity": "présidente"},
                   {"id": "e2", "role": "EMPLOYEE", "name": "Sami Kerjean", "form": "PRIVATE_PERSON",
                    "address": "4, rue des Mariniers, Rivemont"}],
                 "dates": {"startsOn": "2027-04-23", "endsOn": "2027-04-23", "venue": "Halle du canal",
                   "address": "1, place du Canal, Rivemont", "sessions": [
                     {"id": "s1", "kind": "PERFORMANCE", "day": "2027-04-23", "begins": "20:30", "ends": "21:15"}]},
                 "employment": {"job": "artiste musicien", "motive": "Concert du 23 avril 2027", "objectNumber": "27A0123",
                   "agreement": "CCNEAC", "route": "GUSO",
                   "pay": [{"id": "y1", "unit": "CACHET", "quantity": 1, "amount": 180.00}]}}""");
    }
}
