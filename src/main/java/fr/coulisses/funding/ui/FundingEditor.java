package fr.coulisses.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.LineChoices;
import fr.coulisses.budget.Section;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.ContactFilter;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FilingChannel;
import fr.coulisses.funding.FunderLogos;
import fr.coulisses.funding.FundingPicture;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Grants;
import fr.coulisses.funding.LineChange;
import fr.coulisses.funding.Obligation;
import fr.coulisses.funding.Payment;
import fr.coulisses.funding.Purpose;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.funding.library.FunderFinder;
import fr.coulisses.funding.library.FunderLibrary;
import fr.coulisses.project.ui.LogoCard;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.ui.EntryEditor;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The screens of funding requests: who is asked for what, with which documents, and what came of it.
@org.springframework.stereotype.Component
class FundingEditor implements EntryEditor<FundingRequest, FundingState> {

    private static final int LINE = 160;
    private static final int TEXT = 2000;

    private final FundingRegister register;
    private final Grants grants;
    private final Budgets budgets;
    private final Contacts contacts;
    private final RedThreads threads;
    private final FunderLibrary library;
    private final FunderLogos logos;

    FundingEditor(
            FundingRegister register,
            Grants grants,
            Budgets budgets,
            Contacts contacts,
            RedThreads threads,
            FunderLibrary library,
            FunderLogos logos) {
        this.register = register;
        this.grants = grants;
        this.budgets = budgets;
        this.contacts = contacts;
        this.threads = threads;
        this.library = library;
        this.logos = logos;
    }

    @Override
    public Register<FundingRequest, FundingState> register() {
        return register;
    }

    @Override
    public Tone tone(FundingState state) {
        if (state.isLost()) {
            return Tone.BAD;
        }
        return switch (state) {
            case DOCUMENTS_ASKED, REPORT_DUE, TO_REPAY -> Tone.WARN;
            case PROSPECTING, ELIGIBLE, PREPARING -> Tone.NEUTRAL;
            default -> state.isGranted() ? Tone.GOOD : Tone.WAIT;
        };
    }

    @Override
    public void lay(LiveFields form, EntryPage<FundingRequest, FundingState> page) {
        UUID project = page.entry().project();
        FunderFinder funders = new FunderFinder(library.all());
        FunderChoice choice = new FunderChoice(funders, form, UI.getCurrent().getLocale());
        Map<String, String> partners = contacts.page(project, ContactFilter.ALL, 0, Contacts.MOST).stream()
                .collect(Collectors.toMap(
                        contact -> contact.id().toString(),
                        contact -> contact.sheet().name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        form.section("funder", fields -> {
            choice.name(fields, LINE);
            fields.choice("type", FundingType.class, "funding.type.");
            fields.text("scheme", LINE);
            fields.choice("contact", partners);
            fields.choice("purpose", Purpose.class, "funding.purpose.");
            fields.choice("channel", FilingChannel.class, "funding.channel.");
            fields.text("fileNumber", 60);
            fields.text("officer", LINE);
        });
        form.section("amounts", fields -> {
            fields.number("asked");
            fields.number("proposed");
            fields.number("granted");
            fields.anyOf("lines", incomes(project));
            fields.number("eligibleExpenses");
            fields.area("eligible", TEXT);
            fields.number("formerAids");
            fields.tick("withinCurriculum");
        });
        form.section("dates", fields -> {
            fields.date("filingDeadline");
            fields.date("filedOn");
            fields.date("committeeOn");
            fields.date("notifiedOn");
            fields.date("fiscalYearEnd");
        });
        form.section("documents", fields -> documents(fields, page, choice));
        form.section("grant", fields -> {
            fields.area("conditions", TEXT);
            fields.rows("counterparts", row -> {
                row.text("label", LINE);
                row.number("value");
            });
            fields.rows("payments", row -> {
                row.choice("kind", Payment.Kind.class, "funding.payment.");
                row.number("amount");
                row.date("dueOn");
                row.date("paidOn");
            });
            fields.rows("obligations", row -> {
                row.choice("kind", Obligation.Kind.class, "funding.obligation.");
                row.text("label", LINE);
                row.date("dueOn");
                row.tick("done");
            });
        });
        form.section(
                "journal",
                fields -> fields.foldedRows("journal", FundingEditor::exchange, row -> {
                    row.date("day");
                    row.choice("channel", Channel.class, "contacts.channel.");
                    row.area("summary", TEXT);
                    row.text("nextStep", LINE);
                    row.date("remindOn");
                    row.tick("done");
                }));
        FunderAdvice advice = new FunderAdvice(funders, page.editable() ? choice::addDocuments : null);
        page.aside().add(advice);
        form.followElsewhere(advice, advice::show);
    }

    private static void documents(
            LiveFields fields, EntryPage<FundingRequest, FundingState> page, FunderChoice choice) {
        fields.text("nameOnBankDetails", LINE);
        fields.text("siretOnBankDetails", 20);
        if (page.editable()) {
            Button usual = new Button(text("funding.documents.usual"), click -> choice.addDocuments());
            usual.addThemeVariants(ButtonVariant.SMALL);
            Div line = new Div(usual);
            line.addClassName("wide");
            fields.add(line);
        }
        fields.foldedRows("documents", FundingEditor::document, row -> {
            row.choice("type", DocumentType.class, "funding.document.");
            row.text("label", LINE);
            row.choice("status", RequestedDocument.Status.class, "funding.documentStatus.");
            row.date("issuedOn");
            row.date("validUntil");
            row.add(page.files().at(row.place()));
        });
    }

    private Map<String, String> incomes(UUID project) {
        return LineChoices.of(
                budgets.get(project).lines().stream()
                        .filter(line -> line.entry().section() == Section.INCOME),
                UI.getCurrent().getLocale());
    }

    private static String document(JsonNode row) {
        String type = row.path("type").asString("");
        String label = row.path("label").asString("");
        String name = label.isBlank() && !type.isEmpty() ? text("funding.document." + type) : label;
        return name.isBlank()
                ? ""
                : name + " · "
                        + text("funding.documentStatus." + row.path("status").asString("TO_PROVIDE"));
    }

    private static String exchange(JsonNode row) {
        return Stream.of(row.path("day").asString(""), row.path("summary").asString(""))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public List<Component> overview(UUID project, List<Entry<FundingRequest, FundingState>> entries) {
        Locale language = UI.getCurrent().getLocale();
        Figures figures = new Figures()
                .with(text("funding.sum.asked"), sum(entries, request -> true, language))
                .with(
                        text("funding.sum.waiting"),
                        sum(entries, entry -> entry.state().isWaiting(), language))
                .with(
                        text("funding.sum.granted"),
                        sum(entries, entry -> entry.state().isGranted(), language))
                .with(
                        text("funding.sum.paid"),
                        Formats.amount(
                                entries.stream()
                                        .map(entry -> entry.content().paid())
                                        .reduce(Money.ZERO, Money::plus),
                                language));
        return List.of(figures);
    }

    @Override
    public List<Block> picture(List<Entry<FundingRequest, FundingState>> entries, Wording wording) {
        return new FundingPicture(entries, register, wording).blocks();
    }

    private static String sum(
            List<Entry<FundingRequest, FundingState>> entries,
            Predicate<Entry<FundingRequest, FundingState>> counted,
            Locale language) {
        return Formats.amount(
                entries.stream()
                        .filter(entry -> !entry.state().isLost())
                        .filter(counted)
                        .map(entry -> entry.content().expected())
                        .reduce(Money.ZERO, Money::plus),
                language);
    }

    @Override
    public List<Component> beside(EntryPage<FundingRequest, FundingState> page) {
        List<Component> cards = new ArrayList<>();
        List<LineChange> changes = grants.proposed(page.entry().id());
        if (!changes.isEmpty() && page.editable()) {
            cards.add(new LineChangesCard(grants, page.entry().id(), changes, page.changed()));
        }
        cards.add(logo(page));
        if (page.entry().state().isLost() && !page.entry().content().lines().isEmpty()) {
            cards.add(new HoleCard(
                    grants.hole(page.entry().id()),
                    page.entry().project(),
                    page.entry().content().lines(),
                    threads.of(page.entry().project())));
        }
        return cards;
    }

    private LogoCard logo(EntryPage<FundingRequest, FundingState> page) {
        UUID request = page.entry().id();
        return new LogoCard(
                "funding.logo",
                page.entry().content().funder(),
                logos.of(page.entry().project()).getOrDefault(request, ""),
                page.editable(),
                file -> logos.show(request, file));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
