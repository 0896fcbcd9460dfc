using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Describes the records that a version of the library has written, for the test that reads them with a later version.</summary>
/// <param name="Version">The version that wrote the records.</param>
/// <param name="Date">The time of the writer's clock, at which a reader's clock has to start.</param>
/// <param name="Connected">A token that can be served, with declared fields and a refresh token.</param>
/// <param name="Expired">A token that has expired and can be refreshed.</param>
/// <param name="WithoutRefreshToken">A token that can be served until it expires.</param>
/// <param name="EndedUserId">The user whose refresh token was refused with <c>invalid_grant</c>.</param>
/// <param name="EndedScope">The scopes that the ended connection had requested.</param>
/// <param name="BrowserFlow">An authorization that is bound to a browser.</param>
/// <param name="NativeFlow">An authorization that a native app has begun.</param>
/// <param name="TicketUserId">The user of the connect link.</param>
/// <param name="Ticket">The one-time ticket of the connect link.</param>
/// <param name="TicketScope">The scopes that the connect link requests.</param>
/// <param name="TicketLoginHint">The parameter of the connect link.</param>
public sealed record Fixture(
    string Version,
    DateTimeOffset Date,
    FixtureToken Connected,
    FixtureToken Expired,
    FixtureToken WithoutRefreshToken,
    string EndedUserId,
    string EndedScope,
    FixtureFlow BrowserFlow,
    FixtureFlow NativeFlow,
    string TicketUserId,
    string Ticket,
    string TicketScope,
    string TicketLoginHint)
{
    private const string FileName = "fixture.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the description in a fixture's folder.</summary>
    public static Fixture Load(string folder) =>
        JsonSerializer.Deserialize<Fixture>(File.ReadAllText(Path.Combine(folder, FileName)), Json)!;

    /// <summary>Writes the description to a fixture's folder.</summary>
    public void Save(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json) + "\n");
}
