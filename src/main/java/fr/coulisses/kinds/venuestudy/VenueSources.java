package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.NeedGiver;
import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the other artefacts and the budget of a project say of a venue study.
@Component
public class VenueSources {

    /// The needs that a study is composed of.
    private record Asked(String name, List<Need> needs) {
        static final Asked NOTHING = new Asked("", List.of());
    }

    private final ObjectProvider<Artefacts> artefacts;
    private final ObjectProvider<Kinds> kinds;
    private final ObjectProvider<Budgets> budgets;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    VenueSources(ObjectProvider<Artefacts> artefacts, ObjectProvider<Kinds> kinds, ObjectProvider<Budgets> budgets) {
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.budgets = budgets;
    }

    /// The riders that can be held against the venue: ids and titles.
    public Map<String, String> riders(UUID project) {
        Map<String, String> choices = new LinkedHashMap<>();
        givers(project).forEach(artefact -> choices.put(artefact.id().toString(), artefact.title()));
        return choices;
    }

    /// The charges of the budget: ids, and names with amounts in a language.
    public Map<String, String> lines(UUID project, Locale language) {
        Map<String, String> choices = new LinkedHashMap<>();
        charges(project)
                .forEach(line -> choices.put(
                        line.id().toString(),
                        line.entry().label() + " – "
                                + Formats.amount(line.entry().amount(), language)));
        return choices;
    }

    /// The study with its rider and its budget lines as they stand now.
    VenueStudy composed(UUID project, VenueStudy draft) {
        Asked asked = asked(project, draft.rider());
        Set<String> cited = draft.cited().collect(Collectors.toSet());
        List<CostLine> lines = cited.isEmpty()
                ? List.of()
                : charges(project)
                        .filter(line -> cited.contains(line.id().toString()))
                        .map(CostLine::of)
                        .toList();
        return draft.composed(asked.name(), asked.needs(), lines);
    }

    private Stream<BudgetLine> charges(UUID project) {
        return budgets.getObject().get(project).lines().stream()
                .filter(line -> line.entry().section() == Section.EXPENSE);
    }

    private List<Artefact> givers(UUID project) {
        Kinds all = kinds.getObject();
        return artefacts.getObject().of(project).stream()
                .filter(artefact -> all.get(artefact.kind()) instanceof NeedGiver<?>)
                .toList();
    }

    /// What the chosen rider asks; the first of the project where none is chosen, nothing where the chosen one is
    /// gone.
    private Asked asked(UUID project, String rider) {
        Optional<Artefact> chosen = givers(project).stream()
                .filter(artefact -> rider.isEmpty() || artefact.id().toString().equals(rider))
                .findFirst();
        return chosen.map(artefact -> kinds.getObject().get(artefact.kind()) instanceof NeedGiver<?> giver
                        ? asked(giver, artefact)
                        : Asked.NOTHING)
                .orElse(Asked.NOTHING);
    }

    private <C> Asked asked(NeedGiver<C> giver, Artefact artefact) {
        C content = artefacts.getObject().content(artefact.id(), giver);
        List<TechnicalNeed> needs = giver.needs(content);
        String called = giver.called(content);
        return new Asked(
                called.isEmpty() ? artefact.title() : called,
                IntStream.range(0, needs.size())
                        .mapToObj(at -> Need.of(at, needs.get(at)))
                        .toList());
    }
}
