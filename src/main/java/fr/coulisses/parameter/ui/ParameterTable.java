package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ParameterValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The figures of a day in a table, grouped by what their codes begin with; those alone in their group come last.
///
/// On a narrow screen the styles lay each row out as a block; the roles say that it is a table all the same.
class ParameterTable extends Div {

    private static final int COLUMNS = 6;

    private final transient ParameterSnapshot day;
    private final transient Consumer<String> edit;

    /// @param edit asked with the code of a parameter
    ParameterTable(List<Parameter> parameters, ParameterSnapshot day, Consumer<String> edit) {
        this.day = day;
        this.edit = edit;
        addClassNames("scroll", "parameters-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("parameter.list"));
        Piece table = new Piece("table");
        table.addClassNames("plain", "parameters");
        Piece titles = new Piece("tr");
        for (String column : List.of("parameter", "value", "period", "status", "source", "edit")) {
            titles.add(header("col", getTranslation("parameter.column." + column)));
        }
        table.add(new Piece("thead", titles));
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        parameters.forEach(parameter -> groups.computeIfAbsent(parameter.prefix(), prefix -> new ArrayList<>())
                .add(parameter));
        List<Parameter> alone = new ArrayList<>();
        groups.forEach((prefix, members) -> {
            if (members.size() == 1) {
                alone.addAll(members);
            } else {
                table.add(group(prefix, members));
            }
        });
        if (!alone.isEmpty()) {
            table.add(group(getTranslation("parameter.group.others"), alone));
        }
        add(table);
    }

    private Piece group(String title, List<Parameter> members) {
        Piece name = header("rowgroup", title);
        name.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        name.addClassName("parameters-group");
        Piece body = new Piece("tbody", new Piece("tr", name));
        members.forEach(member -> body.add(row(day.value(member.code()))));
        return body;
    }

    private Piece row(ParameterValue value) {
        Piece name = header("row", "");
        name.add(new Div(value.label()), small(value.code()));
        Piece source = new Piece("td", new Div(value.source()));
        source.addClassNames("soft", "small");
        Button change = new Button(getTranslation("parameter.edit"), click -> edit.accept(value.code()));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel(getTranslation("parameter.edit.one", value.code()));
        return new Piece(
                "tr",
                name,
                figure(value),
                period(value),
                new Piece(
                        "td",
                        new StatusBadge(
                                value.status(), getTranslation(value.status().labelKey()))),
                source,
                new Piece("td", change));
    }

    private Piece figure(ParameterValue value) {
        String written = value.written(getLocale());
        Div shown = new Div(written.isEmpty() ? getTranslation("parameter.value.unknown") : written);
        shown.addClassName(written.isEmpty() ? "soft" : "parameters-value");
        Piece cell = new Piece("td", shown);
        if (value.chain().size() > 1) {
            cell.add(small(getTranslation("parameter.value.of", value.chain().getLast())));
        }
        return cell;
    }

    private Piece period(ParameterValue value) {
        Piece cell = new Piece("td", new Div(new Period(value.validFrom(), value.validTo())));
        if (!value.inForce() && !value.text().isEmpty()) {
            cell.add(small(getTranslation("parameter.notInForce")));
        }
        return cell;
    }

    private static Div small(String text) {
        Div small = new Div(new Span(text));
        small.addClassNames("soft", "small");
        return small;
    }

    private static Piece header(String scope, String text) {
        Piece header = new Piece("th");
        if (scope.equals("col")) {
            header.getElement().setAttribute("role", "columnheader");
        }
        header.getElement().setAttribute("scope", scope);
        header.setText(text);
        return header;
    }

    @Tag("span")
    private static class Piece extends HtmlContainer {

        private static final Map<String, String> ROLES =
                Map.of("table", "table", "thead", "rowgroup", "tbody", "rowgroup", "tr", "row", "td", "cell");

        Piece(String tag, Component... children) {
            super(tag);
            getElement().setAttribute("role", ROLES.getOrDefault(tag, "rowheader"));
            add(children);
        }
    }
}
