package fr.coulisses.kinds.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.kinds.watch.Axis;
import fr.coulisses.kinds.watch.feed.Article;
import fr.coulisses.kinds.watch.feed.Feed;
import fr.coulisses.kinds.watch.feed.FeedNotes;
import fr.coulisses.kinds.watch.feed.FeedReader;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings in the articles of a file of RSS or Atom that somebody has saved: they are proposed, and the chosen ones
/// become notes.
class FeedDialog extends Dialog {

    private final transient LiveFields fields;
    private final transient LocalDate today;
    private final CheckboxGroup<Article> offered = new CheckboxGroup<>();
    private final Select<Axis> axis = new Select<>();
    private final Div read = new Div();
    private final Button take = new Button();
    private transient @Nullable Feed feed;

    FeedDialog(LiveFields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
        setHeaderTitle(getTranslation("watch.feed"));
        setWidth("44rem");
        axis.setLabel(getTranslation("watch.field.notes.axis"));
        axis.setItems(Axis.values());
        axis.setItemLabelGenerator(each -> each == null ? "" : getTranslation("watch.axis." + each.name()));
        axis.setVisible(false);
        offered.setLabel(getTranslation("watch.feed.choose"));
        offered.setItemLabelGenerator(this::line);
        offered.setVisible(false);
        offered.addValueChangeListener(
                changed -> take.setEnabled(!changed.getValue().isEmpty()));
        read.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(getTranslation("watch.feed.help")), upload(), read, axis, offered);
        body.addClassName("stack");
        add(body);
        take.setText(getTranslation("watch.feed.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    private Upload upload() {
        Upload upload = new FileChoice(
                "watch.feed.file",
                "watch.feed.drop",
                FeedReader.MOST_BYTES,
                (name, bytes) -> read(bytes),
                (name, large) -> refuse(new Refusal("watch.refused.file", FeedReader.MOST_BYTES / 1_000_000)));
        upload.setAcceptedFileTypes(".xml", ".rss", ".atom", ".rdf", "application/rss+xml", "application/atom+xml");
        upload.setMaxFiles(1);
        return upload;
    }

    private void read(byte[] bytes) {
        try {
            show(FeedReader.read(bytes));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void show(Feed found) {
        feed = found;
        List<Article> fresh = FeedNotes.fresh(found, fields.list("notes").rows());
        read.removeAll();
        read.add(new Notice(
                fresh.isEmpty() ? Tone.NEUTRAL : Tone.GOOD,
                getTranslation(
                        "watch.feed.found",
                        fresh.size(),
                        found.title().isEmpty() ? getTranslation("watch.feed.unnamed") : found.title(),
                        found.articles().size() - fresh.size())));
        offered.setItems(fresh);
        offered.setVisible(!fresh.isEmpty());
        axis.setVisible(!fresh.isEmpty());
    }

    private void refuse(Refusal refusal) {
        feed = null;
        offered.setItems(List.of());
        offered.setVisible(false);
        axis.setVisible(false);
        read.removeAll();
        read.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
    }

    private String line(Article article) {
        return article.publishedOn() == null
                ? article.title()
                : getTranslation("watch.feed.line", Formats.date(article.publishedOn()), article.title());
    }

    private void take() {
        Feed from = feed;
        if (from == null) {
            return;
        }
        List<Article> chosen =
                from.articles().stream().filter(offered.getValue()::contains).toList();
        Axis about = axis.getValue();
        fields.change(draft -> FeedNotes.add(draft, from, chosen, about == null ? "" : about.name(), today));
        close();
        Notices.done(getTranslation("watch.feed.done", chosen.size()));
    }
}
