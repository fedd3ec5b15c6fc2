package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.shared.ui.Card;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The documents that can be made of a content, for kinds that have more than one: each to look at, and as a file.
class DocumentsCard extends Card {

    /// @param files the address of the files without their ending
    /// @param further the names of the further documents
    /// @param document makes one of them, by its name, empty for the document itself
    DocumentsCard(ArtefactKind<?> kind, String files, List<String> further, Function<String, Document> document) {
        super("");
        heading().setText(getTranslation("assessment.documents"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        Stream.concat(Stream.of(""), further.stream())
                .forEach(name -> list.add(new ListItem(row(kind, files, name, document))));
        add(list);
    }

    private Div row(ArtefactKind<?> kind, String files, String name, Function<String, Document> document) {
        String called = getTranslation(name.isEmpty() ? kind.label() : kind.documentLabel(name));
        Button look =
                new Button(getTranslation("assessment.documents.look"), click -> look(called, document.apply(name)));
        look.addThemeVariants(ButtonVariant.TERTIARY);
        look.setAriaLabel(getTranslation("assessment.documents.lookAt", called));
        Div ways = new Div(look, file(called, files, name, "pdf"), file(called, files, name, "docx"));
        ways.addClassName("row");
        Div row = new Div(new Span(called), ways);
        row.addClassName("grow");
        return row;
    }

    private Anchor file(String called, String files, String name, String ending) {
        Anchor link = new ArtefactView.FileLink(files, ending, name);
        link.setAriaLabel(called + " – " + link.getText());
        return link;
    }

    private void look(String called, Document document) {
        Dialog dialog = new Dialog(DocumentPreview.of(document));
        dialog.setHeaderTitle(called);
        dialog.setWidth("56rem");
        dialog.getFooter().add(new Button(getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }
}
