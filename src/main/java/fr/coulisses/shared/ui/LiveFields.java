package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The fields of a draft, laid out one after the other. A field is named by its place in the content; its label
/// is `{prefix}.field.{place without ids}`, its help the same with `.help` where that exists.
public final class LiveFields {

    private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAUSE = 500;

    private final LiveForm panel;
    private final HasComponents container;
    private final String prefix;
    private final String place;

    LiveFields(LiveForm panel, HasComponents container, String prefix, String place) {
        this.panel = panel;
        this.container = container;
        this.prefix = prefix;
        this.place = place;
    }

    /// A section with its title `{prefix}.section.{name}` and a guiding sentence `….guide`. It goes without the
    /// number that it has in the document, which has sections that nobody writes.
    public void section(String name, Consumer<LiveFields> fields) {
        String title = prefix + ".section." + name;
        Paragraph guide = new Paragraph(text(title + ".guide"));
        guide.addClassName("soft");
        Div inside = new Div();
        inside.addClassName("fields");
        container.add(new Card(NUMBER.matcher(text(title)).replaceFirst(""), guide, inside));
        fields.accept(new LiveFields(panel, inside, prefix, place));
    }

    /// A line of text.
    public void text(String name, int most) {
        TextField field = new TextField();
        field.setMaxLength(most);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        bindText(name, field);
    }

    /// A line of text for which there are suggestions; anything else may be written too.
    ///
    /// @param chosen told which suggestion a person took, once it is saved
    public void suggested(String name, List<String> suggestions, int most, Consumer<String> chosen) {
        ComboBox<String> field = new ComboBox<>();
        field.setItems(suggestions);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.getElement().executeJs("this.inputElement && (this.inputElement.maxLength = $0)", most);
        LiveField<@Nullable String> bound = bind(
                name,
                field,
                value -> value.asString("").isEmpty() ? null : value.asString(),
                text -> Optional.of(StringNode.valueOf(text == null ? "" : text)));
        field.addCustomValueSetListener(typed -> {
            field.setValue(typed.getDetail());
            panel.typed(bound);
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && suggestions.contains(change.getValue())) {
                chosen.accept(change.getValue());
            }
        });
    }

    /// A text of several paragraphs, separated by blank lines.
    public void area(String name, int most) {
        TextArea field = new TextArea();
        field.setMaxLength(most);
        field.setMinRows(3);
        field.setMaxRows(18);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addClassName("wide");
        bindText(name, field);
    }

    /// An exact number, or nothing.
    public void number(String name) {
        TextField field = new TextField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement().setAttribute("inputmode", "decimal");
        panel.keeper().watch(field, below(name));
        bind(
                name,
                field,
                value -> value.isNumber() ? value.decimalValue().toPlainString().replace('.', ',') : "",
                typed -> number(field, typed));
    }

    /// A whole number, or nothing.
    public void integer(String name) {
        IntegerField field = new IntegerField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setMin(0);
        bind(
                name,
                field,
                value -> value.isNumber() ? value.asInt() : null,
                typed -> Optional.of(typed == null ? NullNode.getInstance() : IntNode.valueOf(typed)));
    }

    /// A whole number within bounds, or nothing; what lies outside is said, and not written.
    public void integer(String name, int least, int most) {
        IntegerField field = new IntegerField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setManualValidation(true);
        field.setMin(least);
        field.setMax(most);
        bind(
                name,
                field,
                value -> value.isNumber() ? value.asInt() : null,
                typed -> bounded(field, typed, least, most));
    }

    private Optional<JsonNode> bounded(IntegerField field, @Nullable Integer typed, int least, int most) {
        if (typed == null) {
            field.setInvalid(false);
            return Optional.of(NullNode.getInstance());
        }
        boolean outside = typed < least || typed > most;
        field.setErrorMessage(panel.getTranslation("shared.form.refused.bounds", least, most));
        field.setInvalid(outside);
        return outside ? Optional.empty() : Optional.of(IntNode.valueOf(typed));
    }

    /// A date, or nothing.
    public void date(String name) {
        DateField field = new DateField();
        bind(
                name,
                field,
                value -> value.isString() ? LocalDate.parse(value.asString()) : null,
                date -> Optional.of(date == null ? NullNode.getInstance() : StringNode.valueOf(date.toString())));
    }

    /// One of the values of an enum, or nothing yet.
    ///
    /// @param words the beginning of the labels, `{words}{VALUE}`, for instance `project.type.`
    public <E extends Enum<E>> void choice(String name, Class<E> type, String words) {
        Select<String> field = new Select<>();
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(text("shared.form.choose"));
        field.setItems(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        field.setItemLabelGenerator(
                value -> value == null || value.isEmpty() ? text("shared.form.choose") : text(words + value));
        bind(
                name,
                field,
                value -> value.isString() ? value.asString() : null,
                chosen -> Optional.of(
                        chosen == null || chosen.isEmpty() ? NullNode.getInstance() : StringNode.valueOf(chosen)));
    }

    /// A degree from 1 to a few, each with its words `{words}{degree}`, or nothing yet.
    public void scale(String name, int most, String words) {
        Select<Integer> field = new Select<>();
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(text("shared.form.choose"));
        field.setItems(IntStream.rangeClosed(1, most).boxed().toList());
        field.setItemLabelGenerator(degree -> degree == null ? text("shared.form.choose") : text(words + degree));
        bind(
                name,
                field,
                value -> value.isNumber() ? value.asInt() : null,
                chosen -> Optional.of(chosen == null ? NullNode.getInstance() : IntNode.valueOf(chosen)));
    }

    /// Yes, or not.
    public void tick(String name) {
        bind(name, new Checkbox(), value -> value.asBoolean(false), ticked -> Optional.of(BooleanNode.valueOf(ticked)));
    }

    /// One of some things outside the draft, by its id, or nothing yet; what is chosen and no longer there
    /// stays, and says so.
    ///
    /// @param options what can be chosen: ids and the words for them, in their order
    public void choice(String name, Map<String, String> options) {
        ComboBox<String> field = new ComboBox<>();
        Set<String> all = new LinkedHashSet<>(options.keySet());
        JsonNode chosen = panel.read(below(name));
        if (chosen.isString() && !chosen.asString().isEmpty()) {
            all.add(chosen.asString());
        }
        field.setItems(all);
        field.setItemLabelGenerator(id -> options.getOrDefault(id, text("shared.form.gone")));
        field.setClearButtonVisible(true);
        bind(
                name,
                field,
                value -> value.isString() && !value.asString().isEmpty() ? value.asString() : null,
                id -> Optional.of(StringNode.valueOf(id == null ? "" : id)));
    }

    /// Exactly one of the values of an enum; both are in sight.
    public <E extends Enum<E>> void oneOf(String name, Class<E> type, String words) {
        RadioButtonGroup<String> field = new RadioButtonGroup<>();
        field.setItems(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        field.setItemLabelGenerator(value -> text(words + value));
        bind(
                name,
                field,
                value -> value.isString() ? value.asString() : null,
                chosen -> chosen == null ? Optional.empty() : Optional.of(StringNode.valueOf(chosen)));
    }

    /// Any of the values of an enum.
    public <E extends Enum<E>> void anyOf(String name, Class<E> type, String words) {
        anyOf(name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), words);
    }

    /// Any of some values that are no enum, each with its label `{words}{value}`.
    public void anyOf(String name, List<String> values, String words) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        field.setItems(values);
        field.setItemLabelGenerator(value -> text(words + value));
        bind(name, field, LiveFields::strings, LiveFields::array);
    }

    /// Any of some things outside the draft, by their ids; what is chosen and no longer there stays, and says
    /// so.
    ///
    /// @param options what can be chosen: ids and the words for them, in their order
    public void anyOf(String name, Map<String, String> options) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        Set<String> all = new LinkedHashSet<>(options.keySet());
        all.addAll(strings(panel.read(below(name))));
        field.setItems(all);
        field.setItemLabelGenerator(id -> options.getOrDefault(id, text("shared.form.gone")));
        field.addClassName("wide");
        bind(name, field, LiveFields::strings, LiveFields::array);
    }

    /// A list of rows at a place; its words are `{prefix}.rows.{name}.add`, `….one` and `….none`.
    public void rows(String name, Consumer<LiveFields> row) {
        rows(name, false, null, "", null, row);
    }

    /// The same for long lists of many fields: each row says what it is, and the fields of one are on the page.
    ///
    /// @param summary what a row says of itself
    public void foldedRows(String name, Function<JsonNode, String> summary, Consumer<LiveFields> row) {
        rows(name, false, summary, "", null, row);
    }

    /// The same, where a row is what some of its texts say.
    ///
    /// @param said the fields of these texts, in their order
    public void foldedRows(String name, List<String> said, Consumer<LiveFields> row) {
        foldedRows(name, content -> joined(said.stream().map(field -> said(content, field))), row);
    }

    /// The same, where a row is what a choice and a text say.
    ///
    /// @param choice the field of the choice, each value with its label `{words}{value}`
    /// @param said the field of the text
    public void foldedRows(String name, String choice, String words, String said, Consumer<LiveFields> row) {
        foldedRows(
                name,
                content -> {
                    String chosen = said(content, choice);
                    return joined(Stream.of(chosen.isEmpty() ? "" : text(words + chosen), said(content, said)));
                },
                row);
    }

    private static String said(JsonNode content, String field) {
        return content.path(field).asString("").strip();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" · "));
    }

    /// The same, in an order that people may change, and with copies of rows.
    ///
    /// @param title the field that says what a row is: that of a copy says so
    public void foldedRows(String name, String title, Function<JsonNode, String> summary, Consumer<LiveFields> row) {
        rows(name, true, summary, title, null, row);
    }

    /// The same, in an order that people may change.
    public void orderedRows(String name, Consumer<LiveFields> row) {
        rows(name, true, null, "", null, row);
    }

    /// The same for rows that come from elsewhere, from files for one: nobody adds an empty one. Their words
    /// are those of other rows, without `….add`.
    ///
    /// @param adder makes what adds rows to the list
    public void broughtRows(String name, Function<LiveList, Component> adder, Consumer<LiveFields> row) {
        rows(name, true, null, "", adder, row);
    }

    /// A list that a component of the kind's own shows and writes.
    public LiveList list(String name) {
        return new LiveList(panel, below(name));
    }

    /// Where these fields stand in the content: the path of a row, or empty.
    public String place() {
        return place;
    }

    /// The id of the row whose fields these are.
    public String rowId() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /// What the content says at a place; a missing node where it says nothing.
    public JsonNode read(String name) {
        return panel.read(below(name));
    }

    private void rows(
            String name,
            boolean ordered,
            @Nullable Function<JsonNode, String> summary,
            String copied,
            @Nullable Function<LiveList, Component> adder,
            Consumer<LiveFields> row) {
        LiveRows rows = new LiveRows(
                panel, below(name), prefix, prefix + ".rows." + labelName(name), ordered, summary, copied, adder, row);
        rows.addClassName("wide");
        container.add(rows);
        panel.bind(rows);
    }

    /// The rows of another list that this one rests on, by their ids.
    ///
    /// @param list the place of the other list
    /// @param field the field of its rows that says what each is
    public void references(String name, String list, String field) {
        CheckboxGroup<String> group = new CheckboxGroup<>();
        group.setItemLabelGenerator(id -> named(list, field, id));
        group.addClassName("wide");
        List<String> offered = new ArrayList<>();
        Runnable offer = () -> {
            List<String> ids = new LiveList(panel, list).ids();
            if (ids.equals(offered)) {
                // Boxes that are made anew would lose the tick that is on its way.
                Iterator<String> names =
                        ids.stream().map(id -> named(list, field, id)).iterator();
                group.getChildren()
                        .filter(Checkbox.class::isInstance)
                        .map(Checkbox.class::cast)
                        .forEach(box -> box.setLabel(names.next()));
            } else {
                offered.clear();
                offered.addAll(ids);
                group.setItems(ids);
            }
            group.setValue(strings(panel.read(below(name))));
        };
        offer.run();
        panel.follow(group, offer);
        bind(name, group, LiveFields::strings, LiveFields::array);
    }

    /// One row of another list of this draft, by its id, or none yet.
    ///
    /// @param list the place of the other list
    /// @param field the field of its rows that says what each is
    public void reference(String name, String list, String field) {
        Select<String> select = new Select<>();
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("shared.form.choose"));
        select.setItemLabelGenerator(
                id -> id == null || id.isEmpty() ? text("shared.form.choose") : named(list, field, id));
        Map<String, String> offered = new LinkedHashMap<>();
        Runnable offer = () -> {
            Map<String, String> names = new LinkedHashMap<>();
            new LiveList(panel, list).ids().forEach(id -> names.put(id, named(list, field, id)));
            if (!names.equals(offered)) {
                offered.clear();
                offered.putAll(names);
                select.setItems(names.keySet());
                String chosen = panel.read(below(name)).asString("");
                select.setValue(names.containsKey(chosen) ? chosen : null);
            }
        };
        offer.run();
        panel.follow(select, offer);
        bind(
                name,
                select,
                value -> new LiveList(panel, list).ids().contains(value.asString("")) ? value.asString() : null,
                id -> Optional.of(StringNode.valueOf(id == null ? "" : id)));
    }

    /// The rows of some lists, of which one at a time is open; which one is chosen elsewhere.
    ///
    /// @param layouts the fields of a row, by the place of its list
    public OpenedRows openedRows(Map<String, Consumer<LiveFields>> layouts) {
        OpenedRows rows = new OpenedRows(panel, prefix, layouts);
        rows.addClassName("wide");
        container.add(rows);
        panel.bind(rows);
        return rows;
    }

    /// Changes the content beyond single fields, for instance the order of rows in several lists, and saves it
    /// at once.
    ///
    /// @throws fr.coulisses.shared.Refusal when it cannot be that; the content is what it was
    public void change(Consumer<ObjectNode> change) {
        panel.change(change);
    }

    /// How to come to places that are no field: told a place, it leads there or says that it is none of its
    /// own.
    public void way(Predicate<String> way) {
        panel.bind(way);
    }

    /// Something of the kind's own between the fields.
    public void add(Component component) {
        container.add(component);
    }

    /// The fields that stand inside a frame of the kind's own.
    public LiveFields inside(Div frame) {
        container.add(frame);
        return new LiveFields(panel, frame, prefix, place);
    }

    /// Something of the kind's own, shown anew with the whole content after every save.
    public void follow(Component component, Consumer<JsonNode> show) {
        container.add(component);
        followElsewhere(component, show);
    }

    /// The same for something that stands elsewhere on the page.
    public void followElsewhere(Component component, Consumer<JsonNode> show) {
        show.accept(panel.content());
        panel.follow(component, () -> show.accept(panel.content()));
    }

    private String named(String list, String field, String id) {
        String text = panel.read(list + "/" + id + "/" + field).asString("");
        return text.isBlank() ? text("shared.form.unnamed") : text;
    }

    private static Set<String> strings(JsonNode value) {
        Set<String> ids = new LinkedHashSet<>();
        value.forEach(id -> ids.add(id.asString("")));
        return ids;
    }

    private static Optional<JsonNode> array(Set<String> chosen) {
        ArrayNode array = JSON.createArrayNode();
        chosen.forEach(array::add);
        return Optional.of(array);
    }

    private void bindText(String name, TextFieldBase<?, String> field) {
        panel.keeper().watch(field, below(name));
        bind(name, field, value -> value.asString(""), typed -> Optional.of(StringNode.valueOf(typed)));
    }

    private Optional<JsonNode> number(TextField field, String typed) {
        if (typed.isBlank()) {
            field.setInvalid(false);
            return Optional.of(NullNode.getInstance());
        }
        Optional<BigDecimal> number = DecimalText.parse(typed);
        field.setInvalid(number.isEmpty());
        field.setErrorMessage(text("shared.form.refused.number"));
        return number.map(value -> JSON.getNodeFactory().numberNode(value));
    }

    private <V extends @Nullable Object, C extends HasValueAndElement<?, V>> LiveField<V> bind(
            String name, C component, Function<JsonNode, V> shown, Function<V, Optional<JsonNode>> written) {
        name(component, prefix + ".field." + labelName(name));
        LiveField<V> field = new LiveField<>(below(name), component, shown, written);
        if (component.getElement().getClassList().contains("wide")) {
            field.frame().addClassName("wide");
        }
        field.show(panel.read(below(name)));
        container.add(field.frame());
        panel.bind(field);
        return field;
    }

    private void name(HasValueAndElement<?, ?> component, String label) {
        component.getElement().setProperty("label", text(label));
        if (component instanceof HasSize sized) {
            sized.setWidthFull();
        }
        String help = optional(label + ".help");
        if (help != null && component instanceof HasHelper helped) {
            helped.setHelperText(help);
        }
    }

    private String labelName(String name) {
        return panel.label(below(name));
    }

    private String below(String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    private String text(String key) {
        return panel.getTranslation(key);
    }

    private @Nullable String optional(String key) {
        return panel.optional(key);
    }
}
