// The needs that an outcome can call for, in the order in which people are asked.
// metByCompany: being among people at a group is itself an answer.
UNWIND [
  {id: 'company', name: 'Company', metByCompany: true,
   description: 'Seeing people, having somebody to talk to and laugh with.'},
  {id: 'getting-out', name: 'Getting out', metByCompany: true,
   description: 'Leaving the house and being part of what goes on outside.'},
  {id: 'giving-something-back', name: 'Giving something back', metByCompany: true,
   description: 'Using what I am good at to help somebody else.'},
  {id: 'learning', name: 'Learning', metByCompany: true,
   description: 'Finding out something new, or taking up again what I used to know.'},
  {id: 'faith', name: 'Faith', metByCompany: true,
   description: 'Praying, worship, and being part of a faith community.'},
  {id: 'being-heard', name: 'Being heard', metByCompany: false,
   description: 'Having a say in what happens to me, and somebody to speak up with me.'},
  {id: 'keeping-well', name: 'Keeping well', metByCompany: false,
   description: 'Staying active, sleeping well, and looking after body and mind.'},
  {id: 'meals', name: 'Meals', metByCompany: false,
   description: 'Eating and drinking well, and getting food on the table.'},
  {id: 'shopping', name: 'Shopping', metByCompany: false,
   description: 'Getting in what I need, and choosing it myself.'},
  {id: 'home-and-garden', name: 'Home and garden', metByCompany: false,
   description: 'Keeping the house clean, warm and in good repair, and the garden tidy.'},
  {id: 'money-and-letters', name: 'Money and letters', metByCompany: false,
   description: 'Paying bills, filling in forms, and making sense of the post.'},
  {id: 'transport', name: 'Transport', metByCompany: false,
   description: 'Getting from one place to another: a lift, a bus, a taxi.'},
  {id: 'moving-about', name: 'Moving about', metByCompany: false,
   description: 'Getting up, walking, climbing stairs and reaching things at home.'},
  {id: 'bathing', name: 'Washing and dressing', metByCompany: false,
   description: 'Washing, bathing, dressing, and using the toilet.'},
  {id: 'medication', name: 'Medication', metByCompany: false,
   description: 'Taking the right medicine at the right time.'},
  {id: 'feeling-safe', name: 'Feeling safe', metByCompany: false,
   description: 'Being safe at home and outside, and able to call for help.'}
] AS entry
WITH collect(entry) AS entries
UNWIND range(0, size(entries) - 1) AS position
WITH entries[position] AS entry, position
MERGE (need:Need {id: entry.id})
SET need.name = entry.name,
    need.description = entry.description,
    need.position = position,
    need.metByCompany = entry.metByCompany;
