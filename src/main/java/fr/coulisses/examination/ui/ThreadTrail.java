package fr.coulisses.examination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.ProjectThread;
import fr.coulisses.examination.ThreadWords;
import fr.coulisses.examination.cross.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// A knot in words, and from it both ways: what it rests on and what rests on it, step by step down to the ends. A knot
/// that one meets twice is unfolded where one meets it first.
class ThreadTrail extends Div {

    /// More than anybody reads in one direction; each costs a place in the session.
    private static final int MOST = 150;

    private final UUID project;
    private final transient ThreadWords words;
    private final transient Consumer<String> choose;

    ThreadTrail(Strand strand, ProjectThread thread, UUID project, ThreadWords words, Consumer<String> choose) {
        this.project = project;
        this.words = words;
        this.choose = choose;
        addClassNames("stack", "trail");
        H3 title = new H3(words.named(strand));
        add(
                title,
                new Paragraph(new Span(words.source(strand) + " · "), open(strand)),
                direction(strand, "examination.thread.under", "examination.thread.under.none", thread.thread()::under),
                direction(strand, "examination.thread.above", "examination.thread.above.none", thread.thread()::above));
    }

    private Div direction(Strand strand, String title, String none, Function<String, List<Strand>> step) {
        Div whole = new Div(new H3(getTranslation(title)));
        List<Strand> next = step.apply(strand.id());
        whole.add(
                next.isEmpty()
                        ? new Paragraph(getTranslation(none))
                        : list(next, step, new HashSet<>(Set.of(strand.id()))));
        return whole;
    }

    private UnorderedList list(List<Strand> strands, Function<String, List<Strand>> step, Set<String> met) {
        UnorderedList list = new UnorderedList();
        for (Strand strand : strands) {
            boolean first = met.add(strand.id());
            ListItem item = new ListItem(line(strand));
            List<Strand> next = step.apply(strand.id());
            if (first && !next.isEmpty() && met.size() < MOST) {
                item.add(list(next, step, met));
            }
            list.add(item);
        }
        return list;
    }

    private Div line(Strand strand) {
        Span type = new Span(words.type(strand));
        type.addClassName("knot-type");
        NativeButton name = new NativeButton(ThreadWords.label(strand), click -> choose.accept(strand.id()));
        name.addClassName("knot-name");
        Div line = new Div(type, name, open(strand));
        line.addClassName("row");
        return line;
    }

    private Anchor open(Strand strand) {
        Anchor open = new Anchor(SpotAddress.of(project, Spot.of(strand)), getTranslation("examination.open"));
        open.getElement()
                .setAttribute("aria-label", getTranslation("examination.open") + " – " + ThreadWords.label(strand));
        return open;
    }
}
