package fr.coulisses.examination;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Illustrations;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.examination.cross.CrossRules;
import fr.coulisses.examination.cross.ProjectDossier;
import fr.coulisses.examination.cross.ProjectDossier.PlacedText;
import fr.coulisses.examination.cross.ProjectDossier.Said;
import fr.coulisses.examination.cross.Spot;
import fr.coulisses.examination.cross.SpottedFinding;
import fr.coulisses.examination.cross.Where;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.ProjectEntries;
import fr.coulisses.register.Register;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Examines whole projects: every artefact by the checks of its kind, as its draft and the registers stand, and what
/// they
/// say to each other by the rules across artefacts.
@Service
public class ProjectExamination {

    private static final int MOST_JUSTIFICATION = 500;

    private final Artefacts artefacts;
    private final Kinds kinds;
    private final Projects projects;
    private final Referentials referentials;
    private final Budgets budgets;
    private final Schedules schedules;
    private final Entries entries;
    private final RegisterReading registers;
    private final RedThreads threads;
    private final Parameters parameters;
    private final WaiverRecords waivers;
    private final ProjectAccess access;
    private final Labels labels;
    private final Illustrations illustrations;
    private final Clock clock;

    ProjectExamination(
            Artefacts artefacts,
            Kinds kinds,
            Projects projects,
            Referentials referentials,
            Budgets budgets,
            Schedules schedules,
            Entries entries,
            RegisterReading registers,
            RedThreads threads,
            Parameters parameters,
            WaiverRecords waivers,
            ProjectAccess access,
            Labels labels,
            Illustrations illustrations,
            Clock clock) {
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.projects = projects;
        this.referentials = referentials;
        this.budgets = budgets;
        this.schedules = schedules;
        this.entries = entries;
        this.registers = registers;
        this.threads = threads;
        this.parameters = parameters;
        this.waivers = waivers;
        this.access = access;
        this.labels = labels;
        this.illustrations = illustrations;
        this.clock = clock;
    }

    /// Everything that is to be said of a project today, for those who follow the work.
    @Transactional(readOnly = true)
    public Examination of(UUID id) {
        access.require(id, Right.FOLLOW);
        ProjectSummary project = projects.get(id);
        Referential referential = referentials.get(project.referentialId());
        Map<WaiverTarget, Waiver> standing = Waivers.standing(waivers.of(id));
        LocalDate today = LocalDate.now(clock);
        ParameterSnapshot figures = parameters.snapshot(today);
        Dossier dossier = new Dossier(project.sheet(), today, figures, threads.lazily(id));
        Function<UUID, Predicate<String>> pictures = illustrations.knownIn(id);
        List<ExaminedGroup> groups = new ArrayList<>();
        List<ExaminedFinding> findings = new ArrayList<>();
        List<PlacedText> texts = new ArrayList<>();
        List<Said> statements = new ArrayList<>();
        for (Artefact artefact : artefacts.of(id)) {
            ArtefactKind<?> kind = kinds.get(artefact.kind());
            ExaminedGroup group = new ExaminedGroup(
                    artefact.id(), artefact.title(), kind.label(), blocks(referential, artefact.kind()));
            groups.add(group);
            examine(kind, artefact, dossier.with(pictures.apply(artefact.id())), texts, statements).stream()
                    .map(finding -> examined(
                            finding, Spot.in(artefact.id(), artefact.title(), finding.place()), group, standing))
                    .forEach(findings::add);
        }
        ProjectEntries inRegisters = entries.all(id);
        for (ExaminedRegister register : registers(id, inRegisters, dossier, referential)) {
            groups.add(register.group());
            register.findings().stream()
                    .map(found -> examined(found.finding(), found.spot(), register.group(), standing))
                    .forEach(findings::add);
        }
        groups.add(ExaminedGroup.PROJECT);
        texts.add(new PlacedText(
                Spot.of(Where.SHEET), project.sheet().title(), project.sheet().brief()));
        BudgetSheet budget = budgets.get(id);
        budget.lines()
                .forEach(line -> texts.add(new PlacedText(
                        Spot.of(Where.BUDGET, line.id()),
                        line.entry().label(),
                        line.entry().label())));
        ProjectDossier whole = new ProjectDossier(
                project.sheet(),
                today,
                figures,
                dossier.redThread(),
                budget,
                schedules.get(id),
                registers.of(id, inRegisters),
                texts,
                statements);
        CrossRules.all().stream()
                .flatMap(rule -> rule.examine(whole).stream())
                .map(found -> examined(found.finding(), found.spot(), ExaminedGroup.PROJECT, standing))
                .forEach(findings::add);
        findings.sort(Comparator.<ExaminedFinding>comparingInt(finding -> groups.indexOf(finding.group()))
                .thenComparing(ExaminedFinding::severity));
        return new Examination(groups, findings);
    }

    /// Says why warnings may stand, all of them for one reason.
    ///
    /// @param justification 1 to 500 characters
    /// @throws Refusal without a reason, when one of them is no warning, or is not found any more
    @Transactional
    public void waive(UUID project, Collection<WaiverTarget> targets, String justification) {
        SignedInPerson person = access.require(project, Right.WRITE);
        String reason = justification.strip();
        if (reason.isEmpty() || reason.length() > MOST_JUSTIFICATION) {
            throw new Refusal("examination.refused.justification", reason.length());
        }
        Map<WaiverTarget, Severity> found = of(project).findings().stream()
                .collect(Collectors.toMap(ExaminedFinding::target, ExaminedFinding::severity, Severity::worse));
        for (WaiverTarget target : targets) {
            Severity severity = found.get(target);
            if (severity == null) {
                throw new Refusal("examination.refused.gone", target.code());
            }
            if (severity != Severity.WARNING) {
                throw new Refusal("examination.refused.severity", target.code());
            }
            waivers.add(project, target, reason, person.id());
        }
    }

    private <C> List<Finding> examine(
            ArtefactKind<C> kind, Artefact artefact, Dossier dossier, List<PlacedText> texts, List<Said> statements) {
        C content = artefacts.content(artefact.id(), kind);
        kind.statements(content)
                .forEach(
                        said -> statements.add(new Said(said, Spot.in(artefact.id(), artefact.title(), said.place()))));
        Places places = new Places(kind.places(content, new Wording(labels, Locale.FRENCH, dossier.project())));
        places.all().stream()
                .filter(place ->
                        place.sort() == Place.Sort.FIELD && !place.text().isBlank())
                .forEach(place -> texts.add(new PlacedText(
                        Spot.in(artefact.id(), artefact.title(), place.path()), place.label(), place.text())));
        return kind.examine(content, dossier);
    }

    /// What the rules of a register say.
    private record ExaminedRegister(ExaminedGroup group, List<SpottedFinding> findings) {}

    /// What the rules of the registers say that have entries.
    private static List<ExaminedRegister> registers(
            UUID project, ProjectEntries entries, Dossier dossier, Referential referential) {
        return entries.ask(new ProjectEntries.Question<>() {
            @Override
            public <C, S extends Enum<S>> ExaminedRegister of(Register<C, S> register, List<Entry<C, S>> all) {
                Map<UUID, String> names =
                        all.stream().collect(Collectors.toMap(Entry::id, entry -> register.name(entry.content())));
                return new ExaminedRegister(
                        ExaminedGroup.ofRegister(register.label(), blocks(referential, register)),
                        register.examine(project, all, dossier).stream()
                                .map(said -> spotted(register, said, names.getOrDefault(said.entry(), "")))
                                .toList());
            }
        });
    }

    /// A finding with the path of its entry before its own.
    private static SpottedFinding spotted(Register<?, ?> register, EntryFinding said, String name) {
        Finding finding = said.finding();
        String path =
                register.address() + "/" + said.entry() + (finding.place().isEmpty() ? "" : "/" + finding.place());
        return new SpottedFinding(
                new Finding(finding.code(), finding.severity(), path, finding.message(), finding.arguments()),
                Spot.inRegister(name, path));
    }

    private static List<String> blocks(Referential referential, Register<?, ?> register) {
        return referential.blocks().stream()
                .filter(block -> block.competencies().stream()
                        .anyMatch(competency -> register.competencies().contains(competency.code())))
                .map(Referential.Block::shortCode)
                .toList();
    }

    private static ExaminedFinding examined(
            Finding finding, Spot spot, ExaminedGroup group, Map<WaiverTarget, Waiver> standing) {
        Waiver waiver =
                finding.severity() == Severity.WARNING ? standing.get(ExaminedFinding.target(finding, spot)) : null;
        return new ExaminedFinding(finding, spot, group, waiver);
    }

    private static List<String> blocks(Referential referential, String kind) {
        List<Referential.Competency> evidenced = referential.evidencedBy(kind);
        return referential.blocks().stream()
                .filter(block -> block.competencies().stream().anyMatch(evidenced::contains))
                .map(Referential.Block::shortCode)
                .toList();
    }
}
