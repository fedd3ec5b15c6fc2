package fr.coulisses.referential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.referential.exchange.CompetencySplit;
import fr.coulisses.referential.exchange.ReadSheet;
import fr.coulisses.referential.exchange.ReadingNote;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/// A sheet as it will be stored: its facts, what a person should look at, its blocks; free texts beside their split.
class ImportPreview extends Div {

    private final ImportFacts facts;
    private final Div blocks = new Div();
    private final transient List<Block> read;
    private transient SheetContent content;

    ImportPreview(ReadSheet sheet) {
        content = sheet.content();
        read = new ArrayList<>(content.blocks());
        facts = new ImportFacts(content);
        addClassName("stack");
        blocks.addClassName("stack");
        add(new Card(getTranslation("referential.import.facts"), facts));
        if (!sheet.notes().isEmpty()) {
            add(notes(sheet.notes()));
        }
        if (!sheet.freeTexts().isEmpty()) {
            add(splits(sheet));
        }
        add(blocks);
        draw();
    }

    SheetContent content() {
        return facts.applied(content);
    }

    String note() {
        return facts.note();
    }

    boolean shows(Refusal refusal) {
        return facts.shows(refusal);
    }

    boolean isReadable() {
        return facts.isReadable();
    }

    private Card notes(List<ReadingNote> notes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (ReadingNote note : notes) {
            Span place = new Span(note.place());
            place.addClassNames("soft", "small");
            Div text = new Div(
                    new Span(getTranslation(note.label(), note.arguments().toArray())), place);
            text.addClassName("grow");
            list.add(new ListItem(text));
        }
        return new Card(getTranslation("referential.import.notes", notes.size()), list);
    }

    private Card splits(ReadSheet sheet) {
        Card card = new Card(
                getTranslation("referential.import.split"), new Span(getTranslation("referential.import.split.help")));
        for (int i = 0; i < read.size(); i++) {
            int place = i;
            Block block = read.get(i);
            TextArea lines = new TextArea(block.shortCode() + " – " + block.title());
            lines.setValue(sheet.freeTexts().getOrDefault(block.code(), ""));
            lines.setWidthFull();
            lines.setMinRows(4);
            lines.setMaxRows(20);
            lines.setMaxLength(60_000);
            lines.setValueChangeMode(ValueChangeMode.LAZY);
            lines.setValueChangeTimeout(500);
            lines.addValueChangeListener(changed -> split(place, changed.getValue()));
            card.add(lines);
        }
        return card;
    }

    private void split(int place, String lines) {
        Block block = read.get(place);
        List<Competency> competencies = CompetencySplit.read(lines, place + 1);
        read.set(place, new Block(block.code(), block.title(), block.modalities(), competencies));
        content = content.withBlocks(List.copyOf(read));
        draw();
    }

    private void draw() {
        blocks.removeAll();
        blocks.add(
                new H3(getTranslation("referential.import.preview")),
                new Notice(
                        Tone.NEUTRAL,
                        getTranslation(
                                "referential.import.size",
                                read.size(),
                                content.competencies().count(),
                                content.competencies()
                                        .mapToInt(each -> each.criteria().size())
                                        .sum())));
        read.forEach(block -> blocks.add(new SheetBlockCard(block, code -> List.of())));
    }
}
