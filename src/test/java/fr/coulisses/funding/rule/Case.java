package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Requests;
import fr.coulisses.parameter.DatedValue;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterOrigin;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.RegisteredValue;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a rule looks at, as little of it as a test has to say: some requests, and of the rest what matters.
final class Case {

    static final LocalDate TODAY = Requests.TODAY;

    private final List<Entry<FundingRequest, FundingState>> requests;
    private List<BudgetLine> lines = List.of();
    private final List<Attachment> files = new ArrayList<>();
    private ProjectSheet project = ProjectSheet.titled("Nuits de la halle");
    private ParameterSnapshot figures = ParameterSnapshot.shipped(TODAY);

    private Case(List<Entry<FundingRequest, FundingState>> requests) {
        this.requests = requests;
    }

    @SafeVarargs
    static Case of(Entry<FundingRequest, FundingState>... requests) {
        return new Case(List.of(requests));
    }

    static Case of(List<Entry<FundingRequest, FundingState>> requests) {
        return new Case(List.copyOf(requests));
    }

    Case budget(BudgetLine... budget) {
        lines = List.of(budget);
        return this;
    }

    Case carriedBy(@Nullable LegalForm form, String name, String siret) {
        project = project(project.startsOn(), new Organisation(name, form, siret, "", "", "", ""));
        return this;
    }

    Case carriedBy(@Nullable LegalForm form) {
        return carriedBy(form, "", "");
    }

    Case beginning(LocalDate day) {
        project = project(day, project.organisation());
        return this;
    }

    private static ProjectSheet project(@Nullable LocalDate startsOn, Organisation organisation) {
        return new ProjectSheet(
                "Nuits de la halle",
                Nature.FICTITIOUS,
                ProjectType.OTHER,
                List.of(),
                "",
                "",
                "",
                "",
                startsOn,
                null,
                null,
                null,
                null,
                null,
                VatRegime.NOT_LIABLE,
                organisation);
    }

    /// A file attached to a place of a request, known by its fingerprint.
    Case file(Entry<FundingRequest, FundingState> request, String place, String sha256) {
        files.add(new Attachment(
                UUID.randomUUID(), request.id(), place, "budget.pdf", 1, sha256, "Léa Roy", Instant.EPOCH));
        return this;
    }

    /// A law that says another figure.
    Case where(String code, String figure) {
        figures = figures.with(code, figure);
        return this;
    }

    /// The same figure, but nobody is sure of it.
    Case unsure(String code) {
        Parameter known = Objects.requireNonNull(figures.parameters().get(code));
        DatedValue unsure = new DatedValue(figures.value(code).text(), null, null, "", ParameterStatus.TO_VERIFY, "");
        Map<String, Parameter> others = new LinkedHashMap<>(figures.parameters());
        others.put(
                code,
                new Parameter(
                        code,
                        known.label(),
                        known.unit(),
                        List.of(new RegisteredValue(new UUID(0, 0), 0, ParameterOrigin.SHIPPED, unsure))));
        figures = new ParameterSnapshot(TODAY, others);
        return this;
    }

    FundingDossier dossier() {
        return new FundingDossier(
                requests,
                new BudgetSheet(Basis.TTC, TicketPlan.USUAL, lines, Map.of(), 0),
                files,
                new Dossier(project, TODAY, figures));
    }

    List<Finding> findings(FundingRule rule) {
        return rule.examine(dossier()).stream().map(EntryFinding::finding).toList();
    }

    static BudgetLine income(String euros) {
        return line(Section.INCOME, "74", Heading.GRANTS, euros);
    }

    static BudgetLine expense(String account, Heading heading, String euros) {
        return line(Section.EXPENSE, account, heading, euros);
    }

    private static BudgetLine line(Section section, String account, Heading heading, String euros) {
        return new BudgetLine(
                UUID.randomUUID(),
                fr.coulisses.budget.Entry.of(
                        section, account, heading, "Ligne", BigDecimal.ONE, "forfait", new BigDecimal(euros)));
    }
}
