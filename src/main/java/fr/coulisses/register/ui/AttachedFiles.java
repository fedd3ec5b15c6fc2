package fr.coulisses.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Attachments;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The files of an entry: lists of them, each for one place of the content or for the whole, with a way to add one.
public final class AttachedFiles {

    private final Attachments attachments;
    private final UUID project;
    private final UUID entry;
    private final boolean editable;
    private final Runnable changed;
    private final List<Shelf> shelves = new ArrayList<>();
    private List<Attachment> all;

    /// @param changed told when a file came or went
    AttachedFiles(Attachments attachments, UUID project, UUID entry, boolean editable, Runnable changed) {
        this.attachments = attachments;
        this.project = project;
        this.entry = entry;
        this.editable = editable;
        this.changed = changed;
        this.all = attachments.of(entry);
    }

    /// The files of a place, and a way to add one.
    ///
    /// @param place in the content, for instance `documents/{id}`; empty for the whole
    public Div at(String place) {
        Shelf shelf = new Shelf(place);
        shelves.add(shelf);
        return shelf;
    }

    private void changed() {
        all = attachments.of(entry);
        shelves.forEach(Shelf::draw);
        changed.run();
    }

    /// The files of one place.
    private final class Shelf extends Div {

        private final String place;
        private final Div list = new Div();
        private final Div problem = new Div();

        private Shelf(String place) {
            this.place = place;
            addClassNames("stack", "wide", "attached");
            problem.getElement().setAttribute("role", "alert");
            add(list, problem);
            if (editable) {
                add(upload());
            }
            draw();
        }

        private Upload upload() {
            FileChoice upload = new FileChoice(
                    "register.file.choose",
                    "register.file.drop",
                    Attachments.MOST_BYTES,
                    this::attach,
                    (name, large) -> refuse(getTranslation(
                            large ? "register.refused.file.size" : "register.refused.file.type",
                            large ? Attachments.MOST_BYTES / 1_000_000 : name)));
            upload.setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx", ".odt", ".ods");
            upload.small();
            upload.addAllFinishedListener(finished -> upload.clearFileList());
            return upload;
        }

        private void attach(String name, byte[] content) {
            problem.removeAll();
            try {
                attachments.attach(entry, place, name, content);
                changed();
            } catch (Refusal refusal) {
                refuse(getTranslation(refusal.label(), refusal.arguments()));
            }
        }

        private void refuse(String sentence) {
            problem.removeAll();
            problem.add(new Notice(Tone.BAD, sentence));
        }

        private void draw() {
            list.removeAll();
            UnorderedList items = new UnorderedList();
            items.addClassName("list");
            all.stream().filter(file -> file.place().equals(place)).forEach(file -> items.add(item(file)));
            if (items.getComponentCount() > 0) {
                list.add(items);
            } else if (!editable || place.isEmpty()) {
                Paragraph none = new Paragraph(getTranslation("register.file.none"));
                none.addClassName("soft");
                list.add(none);
            }
        }

        private ListItem item(Attachment file) {
            Anchor link = new Anchor(RegisterAddress.attachment(project, file.id()), file.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            Span facts = new Span(getTranslation(
                    "register.file.facts",
                    Math.max(1, file.size() / 1000),
                    file.addedBy(),
                    Formats.moment(file.addedAt())));
            facts.addClassNames("soft", "small");
            Div text = new Div(link, facts);
            text.addClassName("grow");
            ListItem item = new ListItem(text);
            if (editable) {
                Button remove = new Button(getTranslation("register.file.detach"), click -> {
                    attachments.detach(entry, file.id());
                    changed();
                });
                remove.setAriaLabel(getTranslation("register.file.detach") + " – " + file.name());
                remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                item.add(remove);
            }
            return item;
        }
    }
}
