### The draft of the application, fetched when first opened. Ids and variables are the same in every language.

application-lead = The form of Appendix 1 to the Rules, with your profession as the list prints it and your papers as attachments. What you leave empty stays a line to fill in by hand.
application-private = What you type here stays on this page. It goes into no link, no file and no storage. When you close the page, it is gone.
application-repealed = This is the form of Order No. { $number }, repealed on { $since }. The form under Order No. { $successor } is not known here. Before you file, compare it with the form on the portal.
application-language = Language of the draft
application-translation = The order asks for a translation of the application into Kazakh or Russian. Choose one of them here, and print it too.
application-unofficial = This translation of the form is ours and unofficial: the official wording was not found. The profession is given as the list prints it, in English, with an unofficial translation.
application-any-form = For an extension the order allows any form. This draft follows Appendix 1 and adds your employer, as the Standard asks.
application-no-form = The order gives no form for this paper: { $document }. So there is no draft here.
application-no-profession = No profession of the list is chosen, so its line stays empty. For an extension write it as on your certificate.
application-no-sector = The list prints no sector name for this profession. Only the type of economic activity stands in the draft.
application-fields = About you
application-field-body = Office you write to
    .hint = The local executive body of the region or city.
application-field-name = Surname, name, patronymic if you have one
application-field-identity = Passport or other identity document
    .hint = Its number, the date of issue, and who issued it.
application-field-address = Address, phone, fax
application-field-location = Where you are in your country of residence, and a phone there
application-field-employer = Name of your employer
application-field-employer_number = The employer’s business or individual identification number
application-attach = Attach
application-draft = Draft
application-copy = Copy as text
application-copied = The text is copied.
application-not-copied = The text could not be copied. Select it and copy it yourself.
application-print = Print the draft alone

## The form. In English as the order prints it; the others are unofficial

form-body = name of the local executive body of regions, cities of Nur-Sultan, Almaty and Shymkent
form-from = from
form-name = (surname, name, patronymic (if any))
form-identity = (passport № number (document proving the identity) date and issuing authority)
form-address = Address, phone, fax
form-location = Location in the country of residence, telephone
form-heading = APPLICATION
form-ask =
    { $act ->
        [issue] I hereby ask you to issue a certificate on compliance of qualification for self-employment by profession
       *[extend] I hereby ask you to extend a certificate on compliance of qualification for self-employment by profession
    }
form-profession = { $profession }, { $sector } ({ $activity })
form-profession-no-sector = { $profession } ({ $activity })
form-unofficial = (unofficial translation: { $profession })
form-list = according to the list approved by the order of the Minister of Healthcare and Social Development of the Republic of Kazakhstan dated June 13, 2016 No. 503 "On approval of the Rules for issuing or extending certificates to a foreigner or a stateless person on the compliance of his/her qualification for self-employment, a list of priority sectors (types of economic activity) and professions in demand in them for self-employment of foreigners and stateless persons"
form-registered = (registered in the Register of state registration of regulatory legal acts under No. 14149).
form-employer = Employer: { $employer }; business identification number or individual identification number: { $number }.
form-consent = I hereby agree to the collection and processing of my personal data necessary for the issuance of a certificate on the compliance of qualification for self-employment.
form-attached = Attached to the application:
form-translation = translation of this application into Kazakh or Russian
form-certificate = the certificate issued earlier
form-date = Date of application: { $day }
form-signature = Applicant's signature { $line }
form-foot = A draft by Anyqtama on the form of Appendix 1 to the Rules under Order No. { $number }, repealed on { $since }. It has not been filed anywhere.
