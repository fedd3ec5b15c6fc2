package fr.coulisses.referential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.referential.Correspondence;
import fr.coulisses.referential.CorrespondenceTable;
import fr.coulisses.referential.CorrespondenceType;
import fr.coulisses.referential.Correspondences;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Two revisions side by side: which competency became which, word by word; an administrator corrects and confirms.
@Route("referentiels/:code/comparaison")
@PermitAll
class ComparisonView extends Page implements BeforeEnterObserver {

    private final transient Referentials referentials;
    private final transient Correspondences correspondences;
    private final transient CurrentPerson currentPerson;
    private final Div body = new Div();

    ComparisonView(Referentials referentials, Correspondences correspondences, CurrentPerson currentPerson) {
        this.referentials = referentials;
        this.correspondences = correspondences;
        this.currentPerson = currentPerson;
        body.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow(NotFound::new);
        RevisionChoice choice = RevisionChoice.of(code, event.getLocation(), referentials);
        clear();
        crumb(getTranslation("referential.list"), ReferentialAddress.LIST);
        crumb(code, ReferentialAddress.newest(code));
        head(getTranslation("referential.compare.title"));
        body.removeAll();
        add(choices(choice), body);
        if (choice.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("referential.compare.none"), getTranslation("referential.compare.none.help")));
            return;
        }
        Anchor csv = new Anchor(
                ReferentialAddress.correspondences(choice.before(), choice.after()),
                getTranslation("referential.correspondence.csv"));
        csv.setRouterIgnore(true);
        csv.addClassName("button-link");
        csv.getElement().setAttribute("download", true);
        actions(csv);
        show(correspondences.of(choice.before().id(), choice.after().id()));
    }

    private Div choices(RevisionChoice choice) {
        Select<Referential> before = select("referential.compare.before", choice.before());
        Select<Referential> after = select("referential.compare.after", choice.after());
        before.addValueChangeListener(changed -> open(changed.getValue(), after.getValue()));
        after.addValueChangeListener(changed -> open(before.getValue(), changed.getValue()));
        Div row = new Div(before, after);
        row.addClassName("comparison-choices");
        return row;
    }

    private Select<Referential> select(String label, Referential chosen) {
        Select<Referential> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(referentials.all());
        select.setItemLabelGenerator(
                each -> getTranslation("referential.compare.item", each.code(), each.revision(), each.title()));
        select.setValue(chosen);
        return select;
    }

    private void open(Referential before, Referential after) {
        QueryParameters pair = QueryParameters.simple(Map.of(
                "de", String.valueOf(before.revision()),
                "avec", after.code(),
                "revision", String.valueOf(after.revision())));
        getUI().ifPresent(ui -> ui.navigate("referentiels/" + before.code() + "/comparaison", pair));
    }

    private void show(CorrespondenceTable table) {
        body.removeAll();
        body.add(standing(table));
        Card card = new Card(getTranslation("referential.compare.lines"), counts(table));
        table.lines().forEach(line -> card.add(new CorrespondenceCard(table, line)));
        body.add(card);
    }

    private Notice standing(CorrespondenceTable table) {
        Instant at = table.confirmedAt();
        Notice notice = at == null
                ? new Notice(Tone.WAIT, getTranslation("referential.correspondence.proposed"), buttons(table))
                : new Notice(
                        Tone.GOOD,
                        getTranslation("referential.correspondence.confirmed", table.confirmedBy(), Formats.moment(at)),
                        buttons(table));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Div buttons(CorrespondenceTable table) {
        Div row = new Div();
        row.addClassName("row");
        if (currentPerson.get().role() == Role.ADMIN) {
            if (!table.isConfirmed()) {
                Button confirm = new Button(
                        getTranslation("referential.correspondence.confirm"), click -> confirm(table, table.lines()));
                confirm.addThemeVariants(ButtonVariant.PRIMARY);
                row.add(confirm);
            }
            row.add(new Button(getTranslation("referential.correspondence.correct"), click -> edit(table)));
        }
        return row;
    }

    private Div counts(CorrespondenceTable table) {
        Div counts = new Div();
        counts.addClassName("facts");
        for (CorrespondenceType type : CorrespondenceType.values()) {
            long number =
                    table.lines().stream().filter(line -> line.type() == type).count();
            if (number > 0) {
                counts.add(new Span(
                        getTranslation("referential.correspondence.count", getTranslation(type.labelKey()), number)));
            }
        }
        return counts;
    }

    private void edit(CorrespondenceTable table) {
        body.removeAll();
        CorrespondenceEditor editor = new CorrespondenceEditor(table);
        Button confirm = new Button(
                getTranslation("referential.correspondence.confirm"), click -> confirm(table, editor.lines()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button again = new Button(
                getTranslation("referential.correspondence.again"),
                click -> edit(correspondences.proposed(
                        table.before().id(), table.after().id())));
        Button cancel = new Button(
                getTranslation("shared.cancel"),
                click -> show(
                        correspondences.of(table.before().id(), table.after().id())));
        Div row = new Div(confirm, again, cancel);
        row.addClassName("row");
        body.add(new Card(
                getTranslation("referential.correspondence.correct"),
                new Span(getTranslation("referential.correspondence.help")),
                editor,
                row));
    }

    private void confirm(CorrespondenceTable table, List<Correspondence> lines) {
        try {
            correspondences.confirm(table.before().id(), table.after().id(), lines);
            show(correspondences.of(table.before().id(), table.after().id()));
            Notices.done(getTranslation("referential.correspondence.done"));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }
}
