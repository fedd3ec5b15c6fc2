package fr.coulisses.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.budget.Quote;
import fr.coulisses.budget.Quotes;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.UUID;

/// The quotes of a line: what is attached, and one more.
class QuotesDialog extends Dialog {

    private final transient Quotes quotes;
    private final UUID project;
    private final UUID line;
    private final boolean editable;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Div problem = new Div();

    /// @param changed told when a quote came or went
    QuotesDialog(Quotes quotes, UUID project, UUID line, String label, boolean editable, Runnable changed) {
        this.quotes = quotes;
        this.project = project;
        this.line = line;
        this.editable = editable;
        this.changed = changed;
        setHeaderTitle(getTranslation("budget.quotes.title", label));
        setWidth("36rem");
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(getTranslation("budget.quotes.help")), list, problem);
        body.addClassName("stack");
        if (editable) {
            body.add(upload());
        }
        add(body);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        draw();
    }

    private Upload upload() {
        Upload upload = new FileChoice(
                "budget.quotes.choose",
                "budget.quotes.drop",
                Quotes.MOST_BYTES,
                this::attach,
                (name, large) -> refuse(getTranslation(
                        large ? "budget.refused.quote.size" : "budget.refused.quote.type",
                        large ? Quotes.MOST_BYTES / 1_000_000 : name)));
        upload.setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx", ".odt", ".ods");
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void attach(String name, byte[] content) {
        problem.removeAll();
        try {
            quotes.attach(project, line, name, content);
            draw();
            changed.run();
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
        List<Quote> attached = quotes.of(project, line);
        if (attached.isEmpty()) {
            list.add(new Paragraph(getTranslation("budget.quotes.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("list");
        attached.forEach(quote -> items.add(item(quote)));
        list.add(items);
    }

    private ListItem item(Quote quote) {
        Anchor link = new Anchor(QuoteDownload.address(project, quote.id()), quote.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span facts = new Span(getTranslation(
                "budget.quotes.facts",
                Math.max(1, quote.size() / 1000),
                quote.addedBy(),
                Formats.moment(quote.addedAt())));
        facts.addClassNames("soft", "small");
        Div text = new Div(link, facts);
        text.addClassName("grow");
        ListItem item = new ListItem(text);
        if (editable) {
            Button remove = new Button(getTranslation("budget.quotes.detach"), click -> detach(quote));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(remove);
        }
        return item;
    }

    private void detach(Quote quote) {
        quotes.detach(project, quote.id());
        draw();
        changed.run();
    }
}
