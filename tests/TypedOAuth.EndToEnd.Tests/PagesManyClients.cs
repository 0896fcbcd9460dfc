using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Registers forty clients, as a product with many connections has.</summary>
internal static class PagesManyClients
{
    private const string Text = """
        Calendar and mail|Outlook:Sends invitations from your own address.|Gmail:Sends summaries from your own address.|Calendly:Prepares notes for booked meetings.|Front:Shows the conversation next to the meeting.
        Chat and calls|Slack:Posts meeting summaries to a channel you choose.|Zoom:Joins your meetings to take notes.|Discord:Posts summaries to your server.|Aircall:Adds call notes to the right customer.|Intercom:Links conversations to meetings.
        Customers and sales|Salesforce:Adds the people you meet to your contacts, and keeps them up to date.|HubSpot:Logs meetings on the contact’s timeline.|Pipedrive:Creates follow-up activities.|Attio:Keeps records up to date.|Close:Adds call notes to leads.|Zendesk:Opens tickets for promised fixes.|Outreach:Starts sequences after a meeting.
        Documents and files|Notion:Turns meeting notes into pages in your workspace.|Dropbox:Saves recordings to a folder.|Box:Saves recordings to a folder.|Google Drive:Attaches the documents you talk about.|Confluence:Publishes decisions to a space.|Miro:Adds boards to meeting notes.
        Projects and code|Asana:Creates tasks from action items.|Jira:Creates issues from action items.|Linear:Creates issues from action items.|ClickUp:Creates tasks from action items.|GitLab:Files bugs as issues.|Todoist:Sends action items to your task list.|Teamwork:Creates tasks from action items.|Basecamp:Posts summaries to a project.
        People and hiring|BambooHR:Recognizes colleagues by name.|Greenhouse:Adds interview notes to candidates.|Lever:Adds interview notes to candidates.|Deel:Recognizes contractors by name.
        """;

    public static IEnumerable<ConnectionView> Create()
    {
        yield return PagesScenes.GitHubNeedsMore;
        yield return PagesScenes.View(
            PagesScenes.Calendar with { HasManyAccounts = false }, PagesScenes.Connected("ada@example.org", "/ada.svg", 2026, 3, 3, ["calendar.read"]));
        yield return PagesScenes.Microsoft;
        yield return PagesScenes.View(
            PagesScenes.Client("zoho-crm", "Zoho CRM", null, provider: "Zoho"), PagesScenes.Connected("ada.lovelace@example.org", null, 2026, 9, 18, ["crm"]));
        var order = 0;
        foreach (var line in Text.Split('\n', StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('|');
            foreach (var client in parts.Skip(1).Select(static part => part.Split(':')))
            {
                var alias = client[0].ToLowerInvariant().Replace(' ', '-');
                yield return PagesScenes.Offer(PagesScenes.Client(alias, client[0], client[1], parts[0], order++));
            }
        }
    }
}
