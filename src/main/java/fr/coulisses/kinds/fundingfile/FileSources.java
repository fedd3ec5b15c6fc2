package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.FormLine;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.Part;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the project and its registers say of a funding file.
@Component
public class FileSources {

    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<FundingRegister> register;
    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Schedules> schedules;
    private final ObjectProvider<Projects> projects;
    private final ObjectProvider<RedThreads> threads;
    private final ObjectProvider<Parameters> parameters;
    private final Clock clock;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    FileSources(
            ObjectProvider<Entries> entries,
            ObjectProvider<FundingRegister> register,
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Schedules> schedules,
            ObjectProvider<Projects> projects,
            ObjectProvider<RedThreads> threads,
            ObjectProvider<Parameters> parameters,
            Clock clock) {
        this.entries = entries;
        this.register = register;
        this.budgets = budgets;
        this.schedules = schedules;
        this.projects = projects;
        this.threads = threads;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// What can be chosen: the ids of the requests and their names, in the order of the register.
    public Map<String, String> choices(UUID project) {
        Map<String, String> choices = new LinkedHashMap<>();
        requests(project)
                .forEach(entry ->
                        choices.put(entry.id().toString(), entry.content().name()));
        return choices;
    }

    /// Whether a request is for crowdfunding.
    public boolean isCrowdfunding(UUID project, String request) {
        return requests(project).stream()
                .anyMatch(entry ->
                        entry.id().toString().equals(request) && entry.content().type() == FundingType.CROWDFUNDING);
    }

    /// The file with everything that stands elsewhere, as it stands now.
    FundingFile composed(UUID project, FundingFile draft, Collection<String> codes) {
        List<Entry<FundingRequest, FundingState>> requests = requests(project);
        BudgetSheet budget = budgets.getObject().get(project);
        RedThread thread = threads.getObject().of(project);
        return new FundingFile(
                draft.request(),
                draft.words(),
                draft.campaign(),
                requests.stream()
                        .filter(entry -> entry.id().toString().equals(draft.request()))
                        .findFirst()
                        .map(RequestFacts::of)
                        .orElse(RequestFacts.NONE),
                budget.basis(),
                budget.lines().stream().map(FormLine::of).toList(),
                requests.stream()
                        .filter(entry -> !entry.state().isLost())
                        .map(PlannedFunding::of)
                        .toList(),
                people(project),
                aims(thread),
                known(thread.of(KnotType.SEGMENT).stream()),
                known(thread.of(KnotType.ACTION).stream()),
                milestones(project),
                known(thread.of(KnotType.PARTNER).stream().filter(strand -> strand.artefact() != null)),
                known(thread.of(KnotType.INDICATOR).stream()),
                figures(codes));
    }

    private List<Entry<FundingRequest, FundingState>> requests(UUID project) {
        return entries.getObject().all(project, register.getObject());
    }

    private List<TeamMember> people(UUID project) {
        return projects.getObject().members(project).stream()
                .filter(member -> member.part() == Part.TEAM)
                .map(member -> new TeamMember(
                        member.person().id().toString(), member.person().fullName(), member.functions()))
                .toList();
    }

    /// The general objectives; the operational ones while there are none.
    private static List<Known> aims(RedThread thread) {
        List<Known> general = known(thread.of(KnotType.GENERAL_OBJECTIVE).stream());
        return general.isEmpty() ? known(thread.of(KnotType.OBJECTIVE).stream()) : general;
    }

    private static List<Known> known(Stream<Strand> strands) {
        return strands.filter(strand -> !strand.knot().label().isBlank())
                .map(strand -> new Known(strand.id(), strand.knot().label()))
                .toList();
    }

    /// What a funder follows the project by; not what the law wants of its team.
    private List<Milestone> milestones(UUID project) {
        return schedules.getObject().get(project).tasks().stream()
                .filter(task -> task.task().milestone() && !task.task().isLegalDeadline())
                .map(task -> new Milestone(
                        task.id().toString(),
                        task.task().label(),
                        task.task().start(),
                        task.task().end()))
                .sorted(Comparator.comparing(Milestone::from, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<UsedFigure> figures(Collection<String> codes) {
        ParameterSnapshot today = parameters.getObject().snapshot(LocalDate.now(clock));
        return codes.stream()
                .sorted()
                .map(code -> UsedFigure.of(today.value(code)))
                .toList();
    }
}
