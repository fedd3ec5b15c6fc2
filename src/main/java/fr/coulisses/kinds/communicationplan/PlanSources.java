package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.CommunicationCosts;
import fr.coulisses.funding.FunderLogos;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.Clearances;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Terms;
import fr.coulisses.rights.Use;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the project and its registers say of a communication plan.
@Component
public class PlanSources {

    /// Uses of a work that people see on a support.
    private static final Set<Use> SEEN = EnumSet.of(Use.PRINT, Use.WEB, Use.ONLINE);

    private static final KnotType[] CITED = {KnotType.GENERAL_OBJECTIVE, KnotType.OBJECTIVE, KnotType.SEGMENT};

    /// What a plan can cite: ids and the words for them, in their order.
    public record Choices(
            Map<String, String> objectives,
            Map<String, String> segments,
            Map<String, String> lines,
            Map<String, String> works,
            Map<String, String> grants) {}

    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<FundingRegister> funding;
    private final ObjectProvider<FunderLogos> logos;
    private final ObjectProvider<RightsRegister> rights;
    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Projects> projects;
    private final ObjectProvider<RedThreads> threads;
    private final ObjectProvider<Parameters> parameters;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final Clock clock;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    PlanSources(
            ObjectProvider<Entries> entries,
            ObjectProvider<FundingRegister> funding,
            ObjectProvider<FunderLogos> logos,
            ObjectProvider<RightsRegister> rights,
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Projects> projects,
            ObjectProvider<RedThreads> threads,
            ObjectProvider<Parameters> parameters,
            ObjectProvider<PlatformTransactionManager> transactions,
            Clock clock) {
        this.entries = entries;
        this.funding = funding;
        this.logos = logos;
        this.rights = rights;
        this.budgets = budgets;
        this.projects = projects;
        this.threads = threads;
        this.parameters = parameters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What can be chosen in a project; amounts are written in a language.
    public Choices choices(UUID project, Locale language) {
        RedThread thread = threads.getObject().of(project);
        Map<String, String> lines = new LinkedHashMap<>();
        lines(project)
                .forEach(line -> lines.put(line.id(), line.called() + " – " + Formats.amount(line.amount(), language)));
        return new Choices(
                words(thread, KnotType.GENERAL_OBJECTIVE, KnotType.OBJECTIVE),
                words(thread, KnotType.SEGMENT),
                lines,
                works(project).stream().collect(inOrder(Visual::id, Visual::title)),
                granted(project)
                        .collect(inOrder(
                                entry -> entry.id().toString(),
                                entry -> entry.content().funder())));
    }

    /// How the grants ask to be named, as a plan begins with; their ids are empty.
    public List<Mention> mentions(UUID project) {
        return granted(project).map(Grant::mention).toList();
    }

    private static <T> Collector<T, ?, Map<String, String>> inOrder(Function<T, String> id, Function<T, String> words) {
        return Collectors.toMap(id, words, (one, other) -> one, LinkedHashMap::new);
    }

    private static Map<String, String> words(RedThread thread, KnotType... types) {
        return thread.of(types).stream()
                .collect(inOrder(strand -> strand.id(), strand -> strand.knot().label()));
    }

    /// The plan with what stands elsewhere, as it stands now; each register is read once.
    CommunicationPlan composed(UUID project, CommunicationPlan draft) {
        TransactionTemplate reading = new TransactionTemplate(transactions.getObject());
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(
                status -> draft.with(lines(project), grants(project, draft), works(project), cited(project, draft))));
    }

    /// The plan with the lines of the budget as they stand now, and nothing else anew.
    public CommunicationPlan paid(UUID project, CommunicationPlan draft) {
        return draft.with(lines(project), draft.grants(), draft.works(), draft.cited());
    }

    private List<PaidLine> lines(UUID project) {
        return budgets.getObject().get(project).lines().stream()
                .filter(line -> CommunicationCosts.isOfTheHeading(line.entry()))
                .map(PaidLine::of)
                .toList();
    }

    /// Logos are looked for where a mention asks for one.
    private List<Grant> grants(UUID project, CommunicationPlan draft) {
        Map<UUID, String> shown = draft.mentions().stream().anyMatch(Mention::logo)
                ? logos.getObject().of(project)
                : Map.of();
        return granted(project).map(entry -> Grant.of(entry, shown)).toList();
    }

    private Stream<Entry<FundingRequest, FundingState>> granted(UUID project) {
        return entries.getObject().all(project, funding.getObject()).stream()
                .filter(entry -> entry.state().isGranted());
    }

    private List<Visual> works(UUID project) {
        List<Entry<UsedWork, State>> works = entries.getObject().all(project, rights.getObject()).stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .filter(entry -> entry.content().usage().uses().stream().anyMatch(SEEN::contains))
                .toList();
        if (works.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        ParameterSnapshot figures = parameters.getObject().snapshot(today);
        ProjectSheet sheet = projects.getObject().get(project).sheet();
        return works.stream().map(entry -> visual(entry, today, figures, sheet)).toList();
    }

    private static Visual visual(
            Entry<UsedWork, State> entry, LocalDate today, ParameterSnapshot figures, ProjectSheet sheet) {
        UsedWork work = entry.content();
        boolean cleared = !entry.state().isLost()
                && work.status() != LegalStatus.UNQUALIFIED
                && Clearances.of(work, today, Terms.of(figures)).stream()
                        .allMatch(needed -> needed.isComplete(work, sheet.isFictitious()));
        return new Visual(entry.id().toString(), work.title(), work.credit().line(), cleared);
    }

    /// All that a plan can cite is said in drafts: the registers need not be read for it.
    private List<Citation> cited(UUID project, CommunicationPlan draft) {
        Set<String> ids = Stream.concat(
                        draft.goals().stream().flatMap(goal -> goal.objectives().stream()),
                        draft.targets().stream().map(Target::segment))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : new RedThread(threads.getObject().drafts(project))
                        .of(CITED).stream()
                                .filter(strand -> ids.contains(strand.id()))
                                .map(strand -> new Citation(
                                        strand.id(),
                                        strand.knot().type(),
                                        strand.knot().label()))
                                .toList();
    }
}
