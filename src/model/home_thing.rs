//! What a card is played with, in so few words that families can choose by them: those that come with
//! the program, and those of a service.

use super::choice::choice;
use super::written::written;
use crate::source::Spanned;

choice! {
    /// What a card is played with, as far as families look for cards by it.
    pub enum HomeThing {
        /// Nothing that anybody has to hold or to fetch.
        Nothing = "nothing",
        /// A bag.
        Bags = "bags",
        /// A ball.
        Balls = "balls",
        /// Blankets, sheets and pillowcases.
        Blankets = "blankets",
        /// A book.
        Books = "books",
        /// Plastic bottles, jars and tubs, with their lids.
        Bottles = "bottles",
        /// Cardboard boxes and tubes.
        Boxes = "boxes",
        /// A pot of bubbles.
        Bubbles = "bubbles",
        /// Chairs, a sofa or a bed.
        Chairs = "chairs",
        /// Clothes, hats and shoes.
        Clothes = "clothes",
        /// Towels, flannels, sponges and scarves.
        Cloths = "cloths",
        /// Cups, bowls, plates and jugs.
        Cups = "cups",
        /// Cushions and pillows.
        Cushions = "cushions",
        /// Something to eat or to cook with.
        Food = "food",
        /// A mirror.
        Mirrors = "mirrors",
        /// What there is outside: soil, leaves, puddles, a park.
        Outdoors = "outdoors",
        /// Pans, their lids and the colander.
        Pans = "pans",
        /// Paper and card, with something to draw with.
        Paper = "paper",
        /// Clothes pegs.
        Pegs = "pegs",
        /// Photos and pictures.
        Photos = "photos",
        /// Socks.
        Socks = "socks",
        /// Spoons.
        Spoons = "spoons",
        /// Toys, soft or hard.
        Toys = "toys",
        /// The washing, and its basket.
        Washing = "washing",
        /// Water.
        Water = "water",
    }
}

written! {
    /// A word of the service's own for something that cards are played with.
    pub struct OwnThing {
        /// The word that cards say under `with`: small letters, digits and hyphens.
        control name: Published => Spanned<String>,
        /// What families read, in the language of the service: `The parachute`. In another language it
        /// is offered once the theme has a message such as `thing-parachute` there.
        called: Published => String,
    }
}
