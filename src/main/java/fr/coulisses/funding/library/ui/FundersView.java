package fr.coulisses.funding.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.library.Funder;
import fr.coulisses.funding.library.FunderLibrary;
import fr.coulisses.funding.library.FunderSheet;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// The funders that the school proposes: read by everybody, written by its administrators.
@Route(FundersView.PATH)
@PermitAll
public class FundersView extends Page implements BeforeEnterObserver {

    public static final String PATH = "administration/financeurs";

    private final transient FunderLibrary library;
    private final transient CurrentPerson currentPerson;
    private final TextField search = new TextField();
    private final Span counted = new Span();
    private final Div body = new Div();
    private boolean editable;

    FundersView(FunderLibrary library, CurrentPerson currentPerson) {
        this.library = library;
        this.currentPerson = currentPerson;
        body.addClassName("stack");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(changed -> draw());
        counted.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        editable = currentPerson.get().role() == Role.ADMIN;
        clear();
        head(getTranslation("funding.library"));
        facts(counted);
        Paragraph purpose = new Paragraph(getTranslation("funding.library.purpose"));
        purpose.addClassName("soft");
        search.setLabel(getTranslation("funding.library.search"));
        if (editable) {
            Button add = new Button(getTranslation("funding.library.add"), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(add);
        }
        add(purpose, search, body);
        draw();
    }

    private void draw() {
        List<Funder> all = library.all();
        counted.setText(getTranslation(
                "funding.library.count",
                all.stream().filter(funder -> !funder.archived()).count()));
        String wanted = FoldedText.of(search.getValue());
        List<Funder> found =
                all.stream().filter(funder -> words(funder).contains(wanted)).toList();
        body.removeAll();
        if (found.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("funding.library.none"), getTranslation("funding.library.none.help")));
        }
        for (FundingType.Nature nature : FundingType.Nature.values()) {
            card(
                    getTranslation("funding.library.nature." + nature),
                    found.stream()
                            .filter(funder -> !funder.archived())
                            .filter(funder -> nature(funder) == nature)
                            .toList());
        }
        card(
                getTranslation("funding.library.archived"),
                found.stream().filter(Funder::archived).toList());
    }

    private void card(String title, List<Funder> funders) {
        if (!funders.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("list", "funders");
            funders.forEach(funder -> list.add(new FunderRow(funder, editable, new FunderRow.Gestures() {
                @Override
                public void edit() {
                    FundersView.this.edit(funder);
                }

                @Override
                public void archive() {
                    library.archive(funder.id());
                    done(funder, "funding.library.archive.done");
                }

                @Override
                public void bringBack() {
                    library.bringBack(funder.id());
                    done(funder, "funding.library.bringBack.done");
                }

                @Override
                public void restore() {
                    library.restore(funder.id());
                    done(funder, "funding.library.restore.done");
                }
            })));
            body.add(new Card(title, list));
        }
    }

    private static FundingType.Nature nature(Funder funder) {
        FundingType type = funder.sheet().type();
        return type == null ? FundingType.Nature.SUBSIDY : type.nature();
    }

    /// What a funder is looked for by.
    private String words(Funder funder) {
        FunderSheet sheet = funder.sheet();
        return FoldedText.of(String.join(
                " ",
                sheet.name().in(getLocale()),
                sheet.type() == null ? "" : getTranslation(sheet.type().labelKey()),
                sheet.scheme().in(getLocale()),
                sheet.expected().in(getLocale()),
                getTranslation(sheet.status().labelKey())));
    }

    private void add() {
        new FunderDialog(getTranslation("funding.library.add"), FunderSheet.EMPTY, typed -> {
                    library.add(typed);
                    done(typed);
                })
                .open();
    }

    private void edit(Funder funder) {
        new FunderDialog(funder.sheet().name().in(getLocale()), funder.sheet(), typed -> {
                    library.change(funder.id(), funder.sheet(), typed);
                    done(typed);
                })
                .open();
    }

    private void done(FunderSheet kept) {
        draw();
        Notices.done(getTranslation("funding.library.done", kept.name().in(getLocale())));
    }

    private void done(Funder funder, String sentence) {
        draw();
        Notices.done(getTranslation(sentence, funder.sheet().name().in(getLocale())));
    }
}
