package fr.coulisses.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Move;
import fr.coulisses.register.Register;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import java.time.LocalDate;
import java.util.List;

/// How far an entry is: its state, where it may go next, and every step it took.
class CourseCard<C, S extends Enum<S>> extends Card {

    private final transient Entries entries;
    private final transient Register<C, S> register;
    private final transient Entry<C, S> entry;
    private final transient EntryEditor<C, S> editor;
    private final LocalDate today;
    private final transient Runnable moved;

    /// @param mayMove whether the person takes steps
    /// @param mayReopen whether the person brings an entry back
    /// @param moved draws the page anew
    CourseCard(
            Entries entries,
            Register<C, S> register,
            Entry<C, S> entry,
            EntryEditor<C, S> editor,
            LocalDate today,
            boolean mayMove,
            boolean mayReopen,
            Runnable moved) {
        super("");
        this.entries = entries;
        this.register = register;
        this.entry = entry;
        this.editor = editor;
        this.today = today;
        this.moved = moved;
        heading().setText(getTranslation("register.course"));
        Span since = new Span(getTranslation("register.since", Formats.date(entry.stateOn())));
        since.addClassNames("soft", "small");
        Div state =
                new Div(new Badge(editor.tone(entry.state()), getTranslation(register.label(entry.state()))), since);
        state.addClassName("row");
        add(state);
        List<Move<S>> moves = entries.moves(entry.id(), register);
        if (mayMove) {
            add(steps());
        }
        if (mayReopen && !moves.isEmpty()) {
            List<S> former = moves.stream()
                    .map(Move::from)
                    .filter(from -> from != entry.state())
                    .distinct()
                    .toList();
            if (!former.isEmpty()) {
                Button back = new Button(
                        getTranslation("register.reopen"),
                        click -> new ReopenDialog<>(entries, register, entry, former, moved).open());
                back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                add(back);
            }
        }
        add(log(moves));
    }

    /// After a step the page is drawn anew: the keyboard, and who listens, go on where the step was taken.
    void takeFocus() {
        heading().getElement().setAttribute("tabindex", "-1");
        // A dialog that closes gives the focus back first.
        heading().getElement().executeJs("setTimeout(() => this.focus({ preventScroll: true }))");
    }

    private Div steps() {
        Div steps = new Div();
        steps.addClassNames("row", "course-steps");
        List<S> next = register.course().next(entry.state());
        for (S to : next) {
            Button step = new Button(
                    getTranslation(register.label(to) + ".step"),
                    click -> new MoveDialog<>(entries, register, entry, to, today, moved).open());
            if (to == next.getFirst()) {
                step.addThemeVariants(ButtonVariant.PRIMARY);
            }
            steps.add(step);
        }
        if (next.isEmpty()) {
            Paragraph end = new Paragraph(getTranslation("register.end"));
            end.addClassName("soft");
            steps.add(end);
        }
        return steps;
    }

    /// The last step is in sight, those before it unfold.
    private Div log(List<Move<S>> moves) {
        Div log = new Div();
        if (moves.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("register.log.none"));
            none.addClassName("soft");
            log.add(none);
            return log;
        }
        log.add(list(moves.subList(0, 1)));
        if (moves.size() > 1) {
            log.add(new Details(
                    getTranslation("register.log.before", moves.size() - 1), list(moves.subList(1, moves.size()))));
        }
        return log;
    }

    private UnorderedList list(List<Move<S>> moves) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        moves.forEach(move -> list.add(line(move)));
        return list;
    }

    private ListItem line(Move<S> move) {
        Span what = new Span(getTranslation(
                "register.log.step", Formats.date(move.on()), getTranslation(register.label(move.to()))));
        Span who = new Span(getTranslation("register.log.by", move.by(), Formats.moment(move.at())));
        who.addClassNames("soft", "small");
        Div text = new Div(what, who);
        if (!move.note().isBlank()) {
            Span note = new Span(move.note());
            note.addClassNames("small", "as-written");
            text.add(note);
        }
        text.addClassName("grow");
        return new ListItem(text);
    }
}
