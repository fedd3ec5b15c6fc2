package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.TestWork;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a rule looks at: some works in a fictitious festival of two days, and of the rest what matters.
final class Case {

    static final LocalDate TODAY = TestWork.TODAY;
    static final LocalDate USE = TestWork.USE;
    static final LocalDate END = USE.plusDays(1);

    private final List<TestWork> works;
    private final List<ExpenseLine> lines = new ArrayList<>();
    private Nature nature = Nature.FICTITIOUS;
    private LocalDate today = TODAY;
    private boolean dated = true;

    private Case(List<TestWork> works) {
        this.works = works;
    }

    static Case of(TestWork... works) {
        return new Case(List.of(works));
    }

    Case real() {
        nature = Nature.REAL;
        return this;
    }

    Case on(LocalDate day) {
        today = day;
        return this;
    }

    Case undated() {
        dated = false;
        return this;
    }

    /// A line of rights, in account 651.
    Case line(String id, String label, String euros) {
        lines.add(new ExpenseLine(id, label, "651", true, Money.of(euros)));
        return this;
    }

    /// A line under another heading, which works cite.
    Case otherLine(String id, String euros) {
        lines.add(new ExpenseLine(id, "Création graphique", "6226", false, Money.of(euros)));
        return this;
    }

    List<Finding> findings(RightsRule rule) {
        Dossier dossier = new Dossier(project(), today, ParameterSnapshot.shipped(today));
        return rule
                .examine(new RightsDossier(works.stream().map(TestWork::listed).toList(), lines, dossier))
                .stream()
                .map(EntryFinding::finding)
                .toList();
    }

    /// Rule, name of the sentence and place of what is found, as `none authorisations`.
    Stream<String> said(RightsRule rule) {
        return findings(rule).stream()
                .map(finding -> finding.message().replaceFirst(".*\\.", "") + " " + finding.place());
    }

    private ProjectSheet project() {
        return new ProjectSheet(
                "Nuits de la halle",
                nature,
                ProjectType.FESTIVAL,
                List.of(),
                "",
                "",
                "Rivemont",
                "",
                dated ? USE : null,
                dated ? END : null,
                null,
                null,
                null,
                null,
                VatRegime.NOT_LIABLE,
                Organisation.UNKNOWN);
    }
}
