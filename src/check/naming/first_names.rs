//! First names that children and grown-ups in the United Kingdom often have, with whom they are given to.
//!
//! A name that stands where a child's own should stand is known as one by this list. It is long rather than
//! complete: whatever else is written with a capital letter is looked at by what stands beside it. Names that
//! are ordinary words as well are marked by [`crate::model::is_ordinary`].

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Gender;

/// Names of boys and men.
const OF_BOYS: &str = "\
Aaron Abdul Abdullah Abu Adam Adnan Adrian Ahmad Ahmed Aidan Aiden Ajay Alan Albert Albi \
Albie Alejandro Alex Alexander Alfie Alfred Ali Amar Amir Andre Andrei Andrew Andrzej Andy \
Aneurin Angus Anthony Antoni Archer Archie Arjun Arlo Arthur Aryan Ash Ashton Asif Atticus \
Austen Ayaan Ayan Aydin Bailey Barnaby Bartosz Ben Benjamin Bilal Bill Bobby Bogdan Bohdan \
Bradley Brandon Brian Brody Caleb Callum Calum Cameron Carl Carlos Carter Charles Charlie \
Chase Chidi Chris Christopher Chukwudi Cian Ciaran Cillian Cole Colin Connor Conor Cooper \
Corey Craig Curtis Dafydd Damian Damien Daniel Danny Darius Darren David Dawid Dean Declan \
Denis Dennis Derek Desmond Dewi Dhruv Diego Dilan Dmytro Dominic Donald Dougie Douglas Drew \
Duncan Dylan Eddie Edward Edwin Eesa Elias Elijah Elliot Elliott Emeka Emil Emmanuel Emrys \
Eoin Eric Ethan Euan Evan Ezra Faisal Farhan Felix Femi Fergus Filip Finlay Finley Finn \
Frank Fraser Freddie Frederick Gareth Gary Gavin George Gethin Glen Gordon Graham Greg \
Gregory Gruffydd Gurpreet Guto Guy Gwilym Hamish Hamza Hari Haris Harper Harrison Harry \
Harun Harvey Hasan Hassan Haydn Heath Henry Hugh Hugo Hunter Hussain Huw Ian Ibrahim Idris \
Ieuan Ifan Igor Imran Iolo Ionut Isa Isaac Isaiah Ishaan Ismail Ivan Ivor Iwan Jacek Jack \
Jacob Jaden Jakub Jamal James Jamie Jared Jason Jaspreet Javier Jaxon Jay Jayden Jeremy \
Jesse Jim Jimmy Joe Joel Joey John Johnny Jon Jonah Jonathan Jonny Joseph Josh Joshua Juan \
Jude Julian Kabir Kacper Kai Kamil Karim Karl Karol Kayden Keith Ken Kenji Kenneth Kevin \
Khalid Kian Kieran Kit Kofi Kwame Kyle Lachlan Laurence Lawrence Lee Leo Leon Leonard Levi \
Liam Llewellyn Lloyd Logan Lorenzo Louie Louis Luca Lucas Luis Lukas Lukasz Luke Maciej \
Macsen Mahmoud Malachi Malcolm Malik Manpreet Marcel Marcin Marco Marcus Marek Mario Mark \
Martin Mason Mateo Mateusz Matthew Maurice Max Michael Michal Mick Miguel Mihai Mikey \
Mikolaj Miles Milo Mohamed Mohammad Mohammed Muhammad Musa Mustafa Nasir Nate Nathan \
Nathaniel Neil Niall Nicholas Nick Nico Nicolas Nigel Nikhil Noah Noel Obi Obinna Ola \
Oleksandr Oliver Ollie Olly Omar Oscar Osian Oskar Osman Otis Owain Owen Pablo Parker \
Patrick Patryk Paul Pavel Pawel Pedro Peter Phil Philip Phillip Piotr Pip Prakash Radu \
Rafael Raj Rajan Rajesh Ralph Raphael Rashid Ravi Ray Rayan Raymond Reece Reed Reggie Rehan \
Reuben Rex Rhodri Rhys Rian Riaz Rich Richard Ricky Riley Rob Robin Rocky Rod Rohan Roman \
Ronan Ronnie Rory Ross Rowan Roy Rufus Rupert Russell Ryan Sam Sami Samir Samuel Sanjay Saul \
Scott Sean Sebastian Segun Seren Seth Shane Shaun Sidney Simon Solomon Sonny Spencer Stanley \
Stefan Stephen Steve Steven Stuart Sunny Szymon Taha Taras Tariq Taylor Teo Teodor Terry \
Theo Theodore Thomas Tim Timothy Tobi Toby Tom Tomas Tomasz Tommy Tomos Tony Trevor Tristan \
Tunde Tyler Uche Umar Usman Victor Vijay Vincent Wade Wayne Will William Wojciech Xavier \
Yahya Yaroslav Yasin Yousef Youssef Yunus Yusuf Zac Zach Zachary Zack Zain Zak Zayan Zayn \
Zeeshan Zohaib";

/// Names of girls and women.
const OF_GIRLS: &str = "\
Aaliyah Aanya Abby Abigail Ada Adaeze Adele Aditi Agata Agnes Agnieszka Aisha Alana Alex \
Alexandra Alexis Alice Alicia Alina Alisha Amanda Amara Amber Amelia Amelie Amina Aminah Amy \
Ananya Anaya Andrea Andreea Angel Angela Angharad Anika Anisa Anita Anjali Anna Annabel \
Annabelle Anne Annie Anu Anwen Aoife Arabella Aria Arwen Asha Ashleigh Astrid Athena Audrey \
Ava Ayat Ayesha Ayla Barbara Beata Beatrice Beatrix Becky Bella Beth Bethan Bethany Betsy \
Beverley Bianca Blessing Bonnie Bridget Bronwen Bryony Cadi Caitlin Callie Camila Carly \
Carmen Caroline Caron Carys Catherine Cathy Catrin Celia Ceri Cerys Chantelle Charlie Chiara \
Chidinma Chloe Christina Christine Ciara Claire Clara Clare Claudia Connie Cora Courtney \
Crystal Daisy Daniela Danielle Daphne Darcey Darcy Daryna Dawn Debbie Deborah Delilah Delyth \
Denise Destiny Diana Diane Diya Dominika Donna Dora Dorothy Edie Edith Efa Effie Eilidh \
Eimear Eira Elaine Eleanor Elena Eleri Eliza Elizabeth Ella Elle Ellen Ellie Eloise Elsa \
Elsie Emilia Emily Emma Emmie Erica Erin Esme Esmee Esther Eva Eve Evelyn Evie Ewa Faith \
Farah Fatima Fatimah Fern Ffion Fiona Folake Fran Frances Francesca Freya Funmi Gabriela \
Gabriella Gabrielle Gemma Georgina Gillian Gina Giulia Grace Grainne Greta Gwen Gwenllian \
Hafsa Hafsah Hajra Halima Hanna Hannah Harmony Harpreet Harriet Hasna Hawa Hayley Hazel \
Heather Heidi Heledd Helen Helena Henrietta Hermione Hiba Hollie Holly Hope Ifeoma Imani \
Imogen Inaya Inayah Indira Ines Inga Ingrid Ioana Iris Iryna Isabel Isabella Isabelle Isha \
Isla Isobel Ivy Iza Izabela Jacqueline Jade Jana Jane Janet Janice Jasmine Jaya Jean Jemima \
Jen Jenna Jennifer Jenny Jess Jessica Jill Jo Joan Joanna Joanne Jodie Jorgie Josephine \
Josie Joy Judith Julia Julie Juliet June Kaja Karen Kasia Katarzyna Kate Katherine Kathleen \
Kathryn Katie Katy Kavya Kayla Keira Kelly Kemi Kerry Keziah Khadija Kiara Kiera Kimberley \
Kinga Kirsten Kirsty Kitty Klara Kylie Laila Lana Lara Laura Lauren Layla Leah Leila Lena \
Leona Leyla Libby Lila Lilia Lilian Lillie Lilly Lily Lina Linda Lisa Liv Livia Liz Lizzie \
Llio Lois Lola Lottie Louisa Louise Lowenna Lowri Lucia Lucie Lucy Lydia Lyla Lynn Mabel \
Mabli Macy Maddie Madeleine Madison Magda Maggie Mahnoor Maisie Maja Malaika Malgorzata Mali \
Manon Margaret Maria Mariam Marie Marina Marta Martha Martyna Mary Maryam Matilda May Maya \
Meera Megan Mei Melanie Melissa Melody Meryl Mia Michelle Mila Millicent Millie Mina Minnie \
Miriam Moira Molly Monika Morgan Morwenna Muna Myla Myra Nadia Nadiya Naima Nancy Naomi \
Nasreen Natalia Natalie Natasha Neha Nerys Nesta Ngozi Nia Niamh Nicola Nicole Nikita Nikki \
Nina Noor Nora Norah Nova Nuala Oksana Olena Olive Olivia Oliwia Olwen Orla Ottilie Paige \
Patience Patricia Paula Pearl Penny Philippa Phoebe Pippa Polina Pooja Poppy Priya Rachael \
Rachel Rania Rebecca Reem Rhian Rhiannon Rhonda Rita Roberta Robyn Roisin Rosa Rosalind Rose \
Rosemary Rosie Ruby Ruth Sade Safa Safia Saima Saira Salma Samantha Samira Sana Sandra Sania \
Saoirse Sara Sarah Sasha Scarlet Selina Selma Seren Shanice Shannon Sharon Shauna Sheila \
Shirin Shreya Sian Sienna Simi Simone Simran Sinead Siobhan Sioned Siân Skye Sofia Sofiia \
Sonia Sophia Sophie Stacey Stella Stephanie Sue Sumaya Sumayyah Summer Sunita Susan Susanna \
Suzanne Sylvia Tabitha Taliyah Tamara Tamsin Tania Tara Tegan Temi Teresa Tess Tessa Thea \
Theresa Tia Tilly Tina Tracey Tracy Trinity Una Ursula Valentina Valerie Vanessa Vera Verity \
Veronica Vicky Victoria Violet Wanda Wendy Weronika Willow Winnie Xanthe Yasmin Yasmina \
Yetunde Yewande Yolanda Yvette Yvonne Zahra Zainab Zara Zeynep Zoe Zofia Zosia Zoë Zsofia \
Zuzanna";

static ALL: LazyLock<BTreeMap<&'static str, Gender>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    let lists = [(OF_BOYS, Gender::He), (OF_GIRLS, Gender::She)];
    for (name, gender) in lists.iter().flat_map(|(list, is)| list.split(' ').map(|n| (n, *is))) {
        let known = all.entry(name).or_insert(gender);
        if *known != gender {
            *known = Gender::Either;
        }
    }
    all
});

/// To whom a name is given; nothing for one that is not on the list.
pub(super) fn gender(name: &str) -> Option<Gender> {
    ALL.get(name).copied()
}
