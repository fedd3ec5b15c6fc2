package fr.coulisses.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.artefact.ui.PlaceAddress;
import fr.coulisses.funding.FundingHole;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is missing when a funder pays nothing: the balance under three hypotheses, and what rested on the money.
class HoleCard extends Card {

    HoleCard(FundingHole hole, UUID project, List<String> lines, RedThread thread) {
        super("");
        heading().setText(getTranslation("funding.hole"));
        add(new Paragraph(getTranslation("funding.hole.why")), table(hole));
        Map<String, Strand> resting = new LinkedHashMap<>();
        lines.forEach(line -> thread.above(line).forEach(strand -> resting.put(strand.id(), strand)));
        if (resting.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("funding.hole.nothing"));
            none.addClassName("soft");
            add(none);
        } else {
            add(new Paragraph(getTranslation("funding.hole.resting")), list(project, resting));
        }
    }

    private NativeTable table(FundingHole hole) {
        NativeTableRow titles = new NativeTableRow();
        titles.add(
                title("funding.hole.hypothesis", "col"),
                title("funding.hole.with", "col"),
                title("funding.hole.without", "col"));
        NativeTableBody body = new NativeTableBody();
        for (FundingHole.Hypothesis hypothesis : hole.hypotheses()) {
            NativeTableRow row = new NativeTableRow();
            row.add(title(hypothesis.scenario().labelKey(), "row"));
            row.add(amount(Formats.amount(hypothesis.with(), getLocale())));
            row.add(amount(Formats.amount(hypothesis.without(), getLocale())));
            body.add(row);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(titles), body);
        table.addClassName("plain-table");
        return table;
    }

    private NativeTableHeaderCell title(String label, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(label));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell amount(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static UnorderedList list(UUID project, Map<String, Strand> resting) {
        UnorderedList list = new UnorderedList();
        resting.values().forEach(strand -> {
            UUID artefact = strand.artefact();
            String label = strand.knot().label();
            list.add(
                    artefact == null
                            ? new ListItem(label)
                            : new ListItem(new Anchor(
                                    PlaceAddress.of(
                                            project, artefact, strand.knot().place()),
                                    label)));
        });
        return list;
    }
}
