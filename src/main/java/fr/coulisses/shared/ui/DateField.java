package fr.coulisses.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A date, typed or picked, always written as `24/11/2026`; months and days in the language of the page.
public class DateField extends DatePicker {

    private static final int MONDAY = 1;

    public DateField() {
        Locale language = UI.getCurrent().getLocale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(language);
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(named(names.getMonths(), 12));
        words.setWeekdays(weekdays(names.getWeekdays()));
        words.setWeekdaysShort(weekdays(names.getShortWeekdays()));
        words.setFirstDayOfWeek(MONDAY);
        words.setDateFormat("dd/MM/yyyy");
        words.setToday(getTranslation("shared.today"));
        words.setCancel(getTranslation("shared.cancel"));
        words.setBadInputErrorMessage(getTranslation("shared.badDate"));
        setI18n(words);
        setPlaceholder(getTranslation("shared.datePattern"));
    }

    /// Whether something is typed that is no date: its value is then empty, and the field says why.
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    /// What was refused before is forgotten with the next thing that is typed.
    @Override
    protected void validate() {
        setErrorMessage("");
        super.validate();
    }

    private static List<String> weekdays(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }

    private static List<String> named(String[] names, int count) {
        return Arrays.asList(names).subList(0, count);
    }
}
