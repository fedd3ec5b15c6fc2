package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Entry;
import java.util.List;
import java.util.function.Consumer;

/// The lines that an answer proposes, and the button that adds them to the budget at once.
class AddLines extends Div {

    private final transient Wording wording;
    private final boolean editable;
    private final UnorderedList list = new UnorderedList();
    private final Button button;
    private transient List<Entry> lines = List.of();

    AddLines(Wording wording, boolean editable, Consumer<List<Entry>> add) {
        this.wording = wording;
        this.editable = editable;
        addClassName("stack");
        list.addClassName("tool-lines");
        button = new Button(wording.text("forecastbudget.tools.add"), click -> add.accept(lines));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H3(wording.text("forecastbudget.tools.lines")), list, new Div(button));
    }

    /// Shows other lines, or none while there is no answer.
    void show(List<Entry> proposed) {
        lines = proposed;
        list.removeAll();
        proposed.forEach(line -> list.add(item(line)));
        button.setEnabled(editable && !proposed.isEmpty());
        setVisible(!proposed.isEmpty());
    }

    private ListItem item(Entry line) {
        Span account = new Span(line.account());
        account.addClassName("tool-account");
        Span amount = new Span(wording.amount(line.amount()));
        amount.addClassName("number");
        Div how = new Div(wording.text("budget.section." + line.section())
                + " · "
                + wording.text("budget.heading." + line.heading())
                + " · "
                + wording.decimal(line.quantity())
                + " "
                + line.unit()
                + " × "
                + wording.price(line.unitPrice())
                + " €");
        how.addClassNames("soft", "small");
        return new ListItem(account, new Span(line.label()), amount, how);
    }
}
