using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Provides a host's texts: those of its clients in German, and those of the list in Arabic, which the package lacks.</summary>
internal sealed class PagesLocalizer : IStringLocalizer
{
    private static readonly Dictionary<string, string> German = new()
    {
        ["See your calendars and events"] = "Ihre Kalender und Termine sehen",
        ["Create and change events"] = "Termine anlegen und ändern",
        ["See your name and email address"] = "Ihren Namen und Ihre E-Mail-Adresse sehen",
        ["Create and comment on issues"] = "Issues anlegen und kommentieren",
        ["So that bugs reported in meetings appear in your repository."] = "Damit Fehler aus Besprechungen in Ihrem Repository erscheinen.",
        ["Turns meeting notes into pages in your workspace."] = "Legt Besprechungsnotizen als Seiten in Ihrem Workspace ab.",
        ["Adds the people you meet to your contacts, and keeps them up to date."] = "Übernimmt Ihre Gesprächspartner in die Kontakte und hält sie aktuell.",
        ["Sends action items to your task list."] = "Überträgt offene Punkte in Ihre Aufgabenliste.",
        ["Sends invitations from your own address."] = "Versendet Einladungen von Ihrer Adresse.",
        ["Sends summaries from your own address."] = "Versendet Zusammenfassungen von Ihrer Adresse.",
        ["Prepares notes for booked meetings."] = "Bereitet Notizen für gebuchte Termine vor.",
        ["Shows the conversation next to the meeting."] = "Zeigt den Schriftwechsel neben dem Termin.",
        ["Calendar and mail"] = "Kalender und E-Mail",
        ["Chat and calls"] = "Chat und Telefonie",
        ["Customers and sales"] = "Kunden und Vertrieb",
        ["Documents and files"] = "Dokumente und Dateien",
        ["Projects and code"] = "Projekte und Code",
        ["People and hiring"] = "Personal",
    };

    private static readonly Dictionary<string, string> Arabic = new()
    {
        ["TypedOAuth.Page.Title"] = "الاتصالات",
        ["TypedOAuth.Page.Back"] = "العودة إلى {app}",
        ["TypedOAuth.Page.Lead"] = "حسابات يمكن لـ {app} استخدامها نيابةً عنك. يمكنك فصل أي منها في أي وقت.",
        ["TypedOAuth.Page.Privacy"] = "الخصوصية",
        ["TypedOAuth.Page.Support"] = "الدعم",
        ["TypedOAuth.Section.Yours"] = "اتصالاتك",
        ["TypedOAuth.Section.Available"] = "متاح",
        ["TypedOAuth.State.Attention"] = "يحتاج إلى انتباه",
        ["TypedOAuth.State.MoreAccess"] = "مطلوب إذن إضافي",
        ["TypedOAuth.State.Failing"] = "مشكلة مؤقتة",
        ["TypedOAuth.Meta.Connected"] = "متصل منذ {date}",
        ["TypedOAuth.Meta.Accounts"] = "{count} حسابات",
        ["TypedOAuth.Reason.Ended"] = "لم يعد {provider} يقبل هذا الاتصال. ربما أُزيل هناك أو تغيّرت كلمة المرور. أعد الاتصال للمتابعة.",
        ["TypedOAuth.Reason.MoreAccess"] = "يحتاج {app} الآن أيضًا إلى:",
        ["TypedOAuth.Reason.AccessUpdate"] = "يحتاج {app} إلى تحديث الوصول إلى هذا الحساب.",
        ["TypedOAuth.Reason.Failing"] = "لا يستجيب {provider} حاليًا. سيواصل {app} المحاولة، ولا يلزمك فعل أي شيء.",
        ["TypedOAuth.Action.Connect"] = "اتصال",
        ["TypedOAuth.Action.Reconnect"] = "إعادة الاتصال",
        ["TypedOAuth.Action.UpdateAccess"] = "تحديث الأذونات",
        ["TypedOAuth.Action.Disconnect"] = "فصل",
        ["TypedOAuth.Action.Manage"] = "إدارة",
        ["TypedOAuth.Action.AddAccount"] = "إضافة حساب",
        ["TypedOAuth.Action.Permissions"] = "الأذونات",
        ["See your calendars and events"] = "عرض تقاويمك ومواعيدك",
        ["Create and change events"] = "إنشاء المواعيد وتعديلها",
        ["See your name and email address"] = "معرفة اسمك وعنوان بريدك الإلكتروني",
        ["Create and comment on issues"] = "إنشاء التذاكر والتعليق عليها",
        ["So that bugs reported in meetings appear in your repository."] = "لكي تظهر الأعطال المذكورة في الاجتماعات في مستودعك.",
        ["Turns meeting notes into pages in your workspace."] = "يحوّل ملاحظات الاجتماعات إلى صفحات في مساحة عملك.",
        ["Adds the people you meet to your contacts, and keeps them up to date."] = "يضيف من تلتقي بهم إلى جهات اتصالك ويحدّث بياناتهم.",
        ["Sends action items to your task list."] = "يرسل البنود المطلوبة إلى قائمة مهامك.",
    };

    public LocalizedString this[string name]
    {
        get
        {
            var table = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
            {
                "de" => German,
                "ar" => Arabic,
                _ => [],
            };
            return table.TryGetValue(name, out var text) ? new(name, text) : new(name, name, resourceNotFound: true);
        }
    }

    public LocalizedString this[string name, params object[] arguments] => this[name];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
