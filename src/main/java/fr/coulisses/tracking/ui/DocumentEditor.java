package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.ContactFilter;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.ui.EntryEditor;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.CommitmentSource;
import fr.coulisses.tracking.DocumentKind;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The screens of supporting documents: what a document says, which lines it belongs to, and its file.
@org.springframework.stereotype.Component
class DocumentEditor implements EntryEditor<SupportingDocument, DocumentState> {

    private static final int LINE = 160;
    private static final int TEXT = 2000;

    private final DocumentRegister register;
    private final Entries entries;
    private final Budgets budgets;
    private final Contacts contacts;
    private final List<CommitmentSource> sources;

    DocumentEditor(
            DocumentRegister register,
            Entries entries,
            Budgets budgets,
            Contacts contacts,
            List<CommitmentSource> sources) {
        this.register = register;
        this.entries = entries;
        this.budgets = budgets;
        this.contacts = contacts;
        this.sources = List.copyOf(sources);
    }

    @Override
    public Register<SupportingDocument, DocumentState> register() {
        return register;
    }

    @Override
    public Tone tone(DocumentState state) {
        return switch (state) {
            case ENTERED -> Tone.NEUTRAL;
            case CHECKED -> Tone.WAIT;
            case PAID -> Tone.GOOD;
            case CANCELLED -> Tone.BAD;
        };
    }

    @Override
    public void lay(LiveFields form, EntryPage<SupportingDocument, DocumentState> page) {
        UUID project = page.entry().project();
        Map<String, String> lines = lines(project);
        form.section("document", fields -> {
            fields.choice("kind", DocumentKind.class, "documents.kind.");
            fields.text("party", LINE);
            fields.choice("contact", partners(project));
            fields.text("siret", 20);
            fields.text("number", 60);
            fields.date("issuedOn");
            fields.date("dueOn");
            fields.date("paidOn");
            fields.choice("fulfils", promises(project, page.entry().id()));
        });
        form.section("shares", fields -> {
            fields.text("exemption", LINE);
            fields.rows("shares", row -> {
                row.choice("line", lines);
                row.text("label", LINE);
                row.number("net");
                row.number("vatRate");
            });
        });
        form.section("tickets", fields -> {
            fields.text("venue", LINE);
            fields.date("session");
            fields.rows("tickets", row -> {
                row.choice("line", lines);
                row.text("tariff", 60);
                row.integer("sold");
                row.number("price");
                row.number("vatRate");
                row.integer("free");
            });
        });
        form.section("comment", fields -> fields.area("comment", TEXT));
    }

    private Map<String, String> lines(UUID project) {
        Map<String, String> lines = new LinkedHashMap<>();
        budgets.get(project)
                .lines()
                .forEach(line -> lines.put(
                        line.id().toString(),
                        line.entry().account() + " " + line.entry().label()));
        return lines;
    }

    private Map<String, String> partners(UUID project) {
        return contacts.page(project, ContactFilter.ALL, 0, Contacts.MOST).stream()
                .collect(Collectors.toMap(
                        contact -> contact.id().toString(),
                        contact -> contact.sheet().name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /// The contracts, quotes and orders that a document can carry out.
    private Map<String, String> promises(UUID project, UUID itself) {
        Map<String, String> promises = new LinkedHashMap<>();
        sources.stream()
                .flatMap(source -> source.of(project).stream())
                .forEach(commitment -> promises.put(commitment.source().toString(), commitment.name()));
        entries.all(project, register).stream()
                .filter(entry -> !entry.id().equals(itself))
                .filter(entry -> entry.content().kind() != null
                        && entry.content().kind().effect() == DocumentKind.Effect.COMMITS)
                .forEach(entry ->
                        promises.put(entry.id().toString(), entry.content().name()));
        return promises;
    }

    @Override
    public List<Component> overview(UUID project, List<Entry<SupportingDocument, DocumentState>> entries) {
        return List.of(new Figures()
                .with(text("documents.sum.entered"), sum(entries, DocumentState.ENTERED))
                .with(text("documents.sum.checked"), sum(entries, DocumentState.CHECKED))
                .with(text("documents.sum.paid"), sum(entries, DocumentState.PAID)));
    }

    private static String sum(List<Entry<SupportingDocument, DocumentState>> entries, DocumentState state) {
        return Formats.amount(
                entries.stream()
                        .filter(entry -> entry.state() == state)
                        .map(entry -> entry.content().gross())
                        .reduce(Money.ZERO, Money::plus),
                UI.getCurrent().getLocale());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
