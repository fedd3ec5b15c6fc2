package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractAmendments;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.ContractVersions;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.ui.EntryEditor;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/// The screens of contracts: their list with its sums, and for one its form, its versions and its amendments.
@org.springframework.stereotype.Component
class ContractEditor implements EntryEditor<Contract, ContractState> {

    private final ContractRegister register;
    private final ContractVersions versions;
    private final ContractAmendments amendments;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Projects projects;
    private final Parameters parameters;
    private final Labels labels;
    private final JsonMapper json;
    private final Clock clock;

    ContractEditor(
            ContractRegister register,
            ContractVersions versions,
            ContractAmendments amendments,
            Budgets budgets,
            Contacts contacts,
            Projects projects,
            Parameters parameters,
            Labels labels,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.versions = versions;
        this.amendments = amendments;
        this.budgets = budgets;
        this.contacts = contacts;
        this.projects = projects;
        this.parameters = parameters;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Register<Contract, ContractState> register() {
        return register;
    }

    @Override
    public Tone tone(ContractState state) {
        return switch (state) {
            case DRAFT, NEGOTIATING, ARCHIVED -> Tone.NEUTRAL;
            case APPROVED, SENT -> Tone.WAIT;
            case PARTLY_SIGNED, POSTPONED -> Tone.WARN;
            case SIGNED, RUNNING, PERFORMED, SETTLED -> Tone.GOOD;
            case CANCELLED, TERMINATED, LAPSED -> Tone.BAD;
        };
    }

    @Override
    public void lay(LiveFields form, EntryPage<Contract, ContractState> page) {
        UUID project = page.entry().project();
        new ContractForm(
                        form,
                        page,
                        projects.get(project).sheet(),
                        contacts.all(project),
                        budgets,
                        parameters,
                        labels,
                        json,
                        clock)
                .lay();
    }

    @Override
    public List<Component> overview(UUID project, List<Entry<Contract, ContractState>> entries) {
        Locale language = UI.getCurrent().getLocale();
        long waiting = entries.stream()
                .filter(entry -> entry.state() == ContractState.SENT || entry.state() == ContractState.PARTLY_SIGNED)
                .count();
        return List.of(new Figures()
                .with(
                        text("contracts.sum.binding"),
                        sum(entries, entry -> entry.state().isBinding(), language))
                .with(
                        text("contracts.sum.open"),
                        sum(
                                entries,
                                entry -> !entry.state().isBinding()
                                        && !entry.state().isOver(),
                                language))
                .with(text("contracts.sum.waiting"), String.valueOf(waiting)));
    }

    private static String sum(
            List<Entry<Contract, ContractState>> entries,
            Predicate<Entry<Contract, ContractState>> counted,
            Locale language) {
        return Formats.amount(
                entries.stream()
                        .filter(counted)
                        .filter(entry -> entry.content().type() != null
                                && !entry.content().type().isIncome())
                        .map(entry -> entry.content().gross())
                        .reduce(Money.ZERO, Money::plus),
                language);
    }

    @Override
    public List<Component> beside(EntryPage<Contract, ContractState> page) {
        List<Component> cards = new ArrayList<>();
        VersionsCard texts = new VersionsCard(versions, page);
        if (texts.isNeeded()) {
            cards.add(texts);
        }
        if (page.entry().state().isBinding()) {
            cards.add(new AmendmentsCard(amendments, register, page));
        }
        return cards;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
