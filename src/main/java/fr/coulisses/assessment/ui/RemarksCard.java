package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.assessment.remark.Remark;
import fr.coulisses.assessment.remark.Remarks;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What is said about the places of a version: thread by thread, the open ones first, and one more.
class RemarksCard extends Card {

    private static final int MOST = 4000;
    private static final String NEW = "new";

    private final transient Remarks remarks;
    private final UUID version;
    private final transient PlaceNames places;
    private final boolean speaks;
    private final transient Consumer<String> jump;
    private final transient Consumer<List<String>> mark;
    private final Div threads = new Div();
    private final PlaceField place;
    private final TextArea text = new TextArea();
    private final Keeper keeper;

    /// @param speaks whether the person may say something
    /// @param jump brings a place into sight
    /// @param mark marks the places something is said about
    RemarksCard(
            Remarks remarks,
            UUID version,
            PlaceNames places,
            boolean speaks,
            Consumer<String> jump,
            Consumer<List<String>> mark) {
        super("");
        this.remarks = remarks;
        this.version = version;
        this.places = places;
        this.place = new PlaceField(places);
        this.speaks = speaks;
        this.jump = jump;
        this.mark = mark;
        heading().setText(getTranslation("assessment.remarks"));
        setId("remarques");
        threads.addClassName("stack");
        keeper = new Keeper("remark-" + version);
        keeper.addClassName("stack");
        add(threads);
        if (speaks) {
            compose();
            add(keeper);
        }
        draw();
    }

    private void compose() {
        text.setLabel(getTranslation("assessment.remarks.text"));
        text.setMaxLength(MOST);
        text.setMinRows(2);
        text.setWidthFull();
        keeper.watch(text, NEW);
        keeper.onRecovered((name, before, typed) -> text.setValue(typed));
        Button say = new Button(getTranslation("assessment.remarks.say"), click -> say());
        keeper.add(place, text, new Div(say));
    }

    /// Prepares a remark about a place, with the keyboard where it is typed.
    void about(String path) {
        place.setValue(path);
        text.focus();
        text.scrollIntoView();
    }

    private void say() {
        String typed = text.getValue();
        remarks.say(version, place.path(), typed);
        keeper.kept(NEW, typed);
        text.clear();
        place.clear();
        draw();
    }

    private void draw() {
        threads.removeAll();
        List<Remark> all = remarks.of(version);
        mark.accept(all.stream().map(Remark::place).distinct().toList());
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assessment.remarks.none"));
            none.addClassName("soft");
            threads.add(none);
        }
        all.stream().filter(remark -> !remark.isResolved()).forEach(remark -> threads.add(thread(remark)));
        all.stream().filter(Remark::isResolved).forEach(remark -> threads.add(thread(remark)));
    }

    private Article thread(Remark remark) {
        Article thread = new Article();
        thread.addClassNames("remark", "stack");
        if (!remark.place().isEmpty()) {
            Button where = new Button(places.name(remark.place()), click -> jump.accept(remark.place()));
            where.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            where.addClassName("remark-place");
            thread.add(new Div(where));
        }
        thread.add(said(remark));
        remark.answers().forEach(answer -> {
            Div block = said(answer);
            block.addClassName("remark-answer");
            thread.add(block);
        });
        if (speaks) {
            thread.add(actions(remark));
        }
        return thread;
    }

    private Div said(Remark remark) {
        String author = remark.author();
        Span who = new Span(getTranslation(
                "assessment.version.by",
                author == null ? getTranslation("assessment.remarks.guest") : author,
                Formats.moment(remark.at())));
        who.addClassNames("soft", "small");
        Div head = new Div(who);
        head.addClassName("row");
        if (!remark.isShared()) {
            head.add(new Badge(Tone.NEUTRAL, getTranslation("assessment.remarks.unshared")));
        }
        if (remark.isResolved()) {
            head.add(new Badge(Tone.GOOD, getTranslation("assessment.remarks.resolved")));
        }
        Paragraph words = new Paragraph(remark.text());
        words.addClassName("remark-text");
        return new Div(head, words);
    }

    private Div actions(Remark remark) {
        Div row = new Div();
        row.addClassName("row");
        row.add(small(
                "assessment.remarks.answer", remark, () -> write(row, "", said -> remarks.answer(remark.id(), said))));
        if (remark.own()) {
            row.add(small(
                    remark.isResolved() ? "assessment.remarks.reopen" : "assessment.remarks.resolve", remark, () -> {
                        remarks.resolve(remark.id(), !remark.isResolved());
                        draw();
                    }));
            if (!remark.isShared()) {
                row.add(small(
                        "assessment.remarks.rewrite",
                        remark,
                        () -> write(row, remark.text(), said -> remarks.rewrite(remark.id(), said))));
                row.add(small("assessment.remarks.takeBack", remark, () -> {
                    remarks.takeBack(remark.id());
                    draw();
                }));
            }
        }
        return row;
    }

    /// A button in a thread; read aloud with the beginning of what it is about.
    private Button small(String label, Remark remark, Runnable action) {
        Button button = new Button(getTranslation(label), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        String words = remark.text().length() > 40 ? remark.text().substring(0, 40) + "…" : remark.text();
        button.setAriaLabel(getTranslation(label) + " : " + words);
        return button;
    }

    private void write(Component after, String before, Consumer<String> keep) {
        TextArea area = new TextArea(getTranslation("assessment.remarks.text"));
        area.setMaxLength(MOST);
        area.setMinRows(2);
        area.setWidthFull();
        area.setValue(before);
        Button save = new Button(getTranslation("assessment.remarks.say"), click -> {
            keep.accept(area.getValue());
            draw();
        });
        Button cancel = new Button(getTranslation("shared.cancel"), click -> draw());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(save, cancel);
        row.addClassName("row");
        after.getParent().ifPresent(thread -> thread.getElement().appendChild(area.getElement(), row.getElement()));
        after.setVisible(false);
        area.focus();
    }
}
