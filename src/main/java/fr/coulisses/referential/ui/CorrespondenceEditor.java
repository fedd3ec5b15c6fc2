package fr.coulisses.referential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.referential.Correspondence;
import fr.coulisses.referential.CorrespondenceTable;
import fr.coulisses.referential.CorrespondenceType;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referential.Competency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of correspondences to correct: a line per pair.
class CorrespondenceEditor extends Div {

    private final transient CorrespondenceTable table;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    CorrespondenceEditor(CorrespondenceTable table) {
        this.table = table;
        addClassName("stack");
        rows.addClassName("stack");
        table.lines().forEach(this::addLine);
        Button add = new Button(
                getTranslation("referential.correspondence.add"),
                click -> addLine(new Correspondence(null, null, CorrespondenceType.REWORDED))
                        .focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(add);
        foot.addClassName("row");
        add(rows, foot);
    }

    /// What is said now, right or not.
    List<Correspondence> lines() {
        return lines.stream().map(Line::read).toList();
    }

    private Line addLine(Correspondence correspondence) {
        Line line = new Line(correspondence);
        lines.add(line);
        rows.add(line);
        return line;
    }

    /// One pair, and what became of it.
    private class Line extends Div {

        private final Select<String> before;
        private final Select<String> after;
        private final Select<CorrespondenceType> type = new Select<>();

        Line(Correspondence correspondence) {
            addClassNames("draft-row", "correspondence-line");
            before = side(table.before(), correspondence.oldCode());
            after = side(table.after(), correspondence.newCode());
            type.setLabel(getTranslation("referential.correspondence.type"));
            type.setItems(CorrespondenceType.values());
            type.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
            type.setValue(correspondence.type());
            Button delete = new Button(getTranslation("shared.delete"), click -> {
                lines.remove(this);
                rows.remove(this);
            });
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            add(before, type, after, delete);
        }

        void focus() {
            before.focus();
        }

        Correspondence read() {
            return new Correspondence(code(before), code(after), type.getValue());
        }

        private static @Nullable String code(Select<String> side) {
            String value = side.getValue();
            return value == null || value.isEmpty() ? null : value;
        }

        private Select<String> side(Referential sheet, @Nullable String code) {
            Select<String> side = new Select<>();
            side.setLabel(getTranslation("referential.correspondence.side", sheet.code(), sheet.revision()));
            side.setEmptySelectionAllowed(true);
            side.setEmptySelectionCaption(getTranslation("referential.correspondence.none"));
            side.setItems(sheet.competencies().map(Competency::code).toList());
            side.setItemLabelGenerator(each -> each == null || each.isEmpty()
                    ? getTranslation("referential.correspondence.none")
                    : sheet.competency(each)
                            .map(found -> found.code() + " – " + found.shortTitle())
                            .orElse(each));
            side.setValue(code);
            return side;
        }
    }
}
