package fr.coulisses.referential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.referential.DraftedCriteria;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.referential.Referentials;
import fr.coulisses.referential.RevisionDraft;
import fr.coulisses.referential.RevisionDrafts;
import fr.coulisses.referential.SavedRevision;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveForm;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import tools.jackson.databind.JsonNode;

/// The next revision of a sheet, written competency by competency in a draft that saves itself.
@Route("administration/referentiels/:code/revision")
@PermitAll
class RevisionView extends Page implements BeforeEnterObserver {

    private static final String COMPETENCY = "competence";

    private final transient Referentials referentials;
    private final transient RevisionDrafts drafts;
    private final transient CurrentPerson currentPerson;
    private final transient Labels labels;

    RevisionView(Referentials referentials, RevisionDrafts drafts, CurrentPerson currentPerson, Labels labels) {
        this.referentials = referentials;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.labels = labels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        String code = event.getRouteParameters().get("code").orElseThrow(NotFound::new);
        Referential newest = referentials.newest(code);
        String wanted = event.getLocation().getQueryParameters().getParameters(COMPETENCY).stream()
                .findFirst()
                .orElse("");
        clear();
        crumb(getTranslation("referential.list"), ReferentialAddress.LIST);
        crumb(code, ReferentialAddress.newest(code));
        head(getTranslation("referential.draft.title", code, newest.revision() + 1));
        drafts.of(code).ifPresentOrElse(draft -> show(draft, wanted), () -> offer(newest));
    }

    private void offer(Referential newest) {
        Button start = new Button(getTranslation("referential.draft.start", newest.revision()), click -> {
            drafts.start(newest.code());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(new EmptyState(
                getTranslation("referential.draft.none"), getTranslation("referential.draft.none.help"), start));
    }

    private void show(RevisionDraft draft, String wanted) {
        Referential base = draft.base();
        facts(new Span(getTranslation("referential.draft.base", base.revision())));
        Button discard = new Button(getTranslation("referential.draft.discard"), click -> discard(base.code()));
        Button publish = new Button(
                getTranslation("referential.draft.publish"), click -> new PublishDialog(drafts, base.code()).open());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        actions(discard, publish);
        Competency competency = base.competency(wanted)
                .or(() -> base.competencies().findFirst())
                .orElseThrow(NotFound::new);
        LiveForm form = new LiveForm(
                "referential-" + base.id() + "-" + competency.code(),
                labels,
                draft.content(),
                draft.at(),
                (before, mine) -> save(base.code(), before, mine),
                () -> {});
        lay(form.fields("referentialdraft"), competency);
        Paragraph statement = new Paragraph(competency.statement());
        statement.addClassName("lines");
        Div main = new Div(new Card(competency.code() + " – " + competency.shortTitle(), statement), form);
        main.addClassName("stack");
        Div columns = new Div(main, contents(base, competency));
        columns.addClassName("columns");
        add(columns);
    }

    private void lay(LiveFields fields, Competency competency) {
        String place = DraftedCriteria.place(competency.code());
        fields.section(
                "criteria",
                criteria -> criteria.orderedRows(place + "/criteria", row -> {
                    row.area("text", DraftedCriteria.LONGEST_CRITERION);
                    row.oneOf("type", CriterionType.class, "referential.criterion.");
                }));
        fields.section(
                "expectations",
                expectations -> expectations.orderedRows(
                        place + "/expectations", row -> row.area("text", DraftedCriteria.LONGEST_EXPECTATION)));
        fields.section("kinds", kinds -> kinds.anyOf(place + "/kinds", drafts.kinds(), "kind."));
    }

    private LiveForm.Saved save(String code, JsonNode before, JsonNode mine) {
        SavedRevision saved = drafts.save(code, before, mine);
        return new LiveForm.Saved(saved.draft().content(), saved.draft().at(), saved.conflicts());
    }

    private Nav contents(Referential base, Competency shown) {
        Nav nav = new Nav();
        nav.addClassNames("card", "contents");
        nav.setAriaLabel(getTranslation("referential.contents"));
        for (Referential.Block block : base.blocks()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            for (Competency competency : block.competencies()) {
                Anchor link = new Anchor(
                        ReferentialAddress.draft(base.code()) + "?" + COMPETENCY + "=" + competency.code(),
                        competency.code() + " – " + competency.shortTitle());
                if (competency.equals(shown)) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                list.add(new ListItem(link));
            }
            nav.add(new H3(block.shortCode()), list);
        }
        return nav;
    }

    private void discard(String code) {
        new Confirmation(
                        getTranslation("referential.draft.discard"),
                        getTranslation("referential.draft.discard.text"),
                        getTranslation("referential.draft.discard"),
                        () -> {
                            drafts.discard(code);
                            Notices.done(getTranslation("referential.draft.discarded"));
                            getUI().ifPresent(ui -> ui.navigate(ReferentialAddress.newest(code)));
                        })
                .open();
    }
}
