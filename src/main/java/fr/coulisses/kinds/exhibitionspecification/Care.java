package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;

/// What is done from day to day.
///
/// @param cleaning who cleans what, and what nobody touches
/// @param daily the round of each morning: state of the works, readings of the climate, devices
/// @param incident whom to call when something happens to a work
public record Care(String cleaning, String daily, String incident) {

    static final Care NONE = new Care("", "", "");

    public Care {
        cleaning = Unwritten.text(cleaning);
        daily = Unwritten.text(daily);
        incident = Unwritten.text(incident);
    }
}
