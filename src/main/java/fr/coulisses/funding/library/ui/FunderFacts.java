package fr.coulisses.funding.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.library.FunderSheet;
import fr.coulisses.funding.library.Words;
import fr.coulisses.parameter.ui.StatusBadge;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// What is known of a funder, said as a list of facts; what nobody wrote is left out.
@Tag("dl")
public class FunderFacts extends HtmlContainer {

    public FunderFacts(FunderSheet sheet) {
        addClassName("funder-facts");
        words("expected", sheet.expected());
        typical(sheet);
        words("scheme", sheet.scheme());
        words("nature", sheet.nature());
        words("vat", sheet.vat());
        if (sheet.channel() != null) {
            fact("channel", new Span(getTranslation("funding.channel." + sheet.channel())));
        }
        words("deadline", sheet.deadline());
        documents(sheet.usualDocuments());
        if (!sheet.website().isEmpty()) {
            Anchor site = new Anchor(sheet.website(), sheet.website());
            site.getElement().setAttribute("rel", "noopener noreferrer");
            fact("website", site);
        }
        Div source = new Div(
                new Span(sheet.source()),
                new StatusBadge(sheet.status(), getTranslation(sheet.status().labelKey())));
        source.addClassName("row");
        fact("source", source);
    }

    private void words(String name, Words words) {
        String text = words.in(getLocale());
        if (!text.isBlank()) {
            fact(name, new Span(text));
        }
    }

    private void typical(FunderSheet sheet) {
        BigDecimal low = sheet.low();
        BigDecimal high = sheet.high();
        if (low != null && high != null) {
            fact("typical", new Span(getTranslation("funding.library.typical.between", euros(low), euros(high))));
        } else if (high != null) {
            fact("typical", new Span(getTranslation("funding.library.typical.most", euros(high))));
        } else if (low != null) {
            fact("typical", new Span(getTranslation("funding.library.typical.least", euros(low))));
        }
    }

    private String euros(BigDecimal amount) {
        return Formats.amount(new Money(amount), getLocale());
    }

    private void documents(List<DocumentType> documents) {
        if (!documents.isEmpty()) {
            UnorderedList list = new UnorderedList();
            documents.forEach(document -> list.add(new ListItem(getTranslation(document.labelKey()))));
            fact("documents", new Details(getTranslation("funding.library.documents.count", documents.size()), list));
        }
    }

    private void fact(String name, Component value) {
        Piece term = new Piece("dt");
        term.setText(getTranslation("funding.library." + name));
        Piece said = new Piece("dd");
        said.add(value);
        add(term, said);
    }

    @Tag("div")
    private static class Piece extends HtmlContainer {
        Piece(String tag) {
            super(tag);
        }
    }
}
