using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Checks the types and the paths of declared members of a token response.</summary>
public sealed class TokenResponseReaderFieldTests
{
    private const string Nothing = "(none)";

    [Theory]
    [InlineData(OAuth2TokenFieldType.String, "\"a\\u0062\"", "ab")]
    [InlineData(OAuth2TokenFieldType.String, "1.50", "1.50")]
    [InlineData(OAuth2TokenFieldType.String, "\"\"", "")]
    [InlineData(OAuth2TokenFieldType.String, "true", Nothing)]
    [InlineData(OAuth2TokenFieldType.String, "{\"a\":1}", Nothing)]
    [InlineData(OAuth2TokenFieldType.Int32, "2147483647", "2147483647")]
    [InlineData(OAuth2TokenFieldType.Int32, "2147483648", Nothing)]
    [InlineData(OAuth2TokenFieldType.Int32, "\"-5\"", "-5")]
    [InlineData(OAuth2TokenFieldType.Int32, "1.5", Nothing)]
    [InlineData(OAuth2TokenFieldType.Int64, "9223372036854775807", "9223372036854775807")]
    [InlineData(OAuth2TokenFieldType.Int64, "9223372036854775808", Nothing)]
    [InlineData(OAuth2TokenFieldType.Int64, "\"5 \"", Nothing)]
    [InlineData(OAuth2TokenFieldType.Boolean, "true", "True")]
    [InlineData(OAuth2TokenFieldType.Boolean, "\"fals\\u0065\"", "False")]
    [InlineData(OAuth2TokenFieldType.Boolean, "\"True\"", Nothing)]
    [InlineData(OAuth2TokenFieldType.Boolean, "1", Nothing)]
    [InlineData(OAuth2TokenFieldType.Double, "1.5", "1.5")]
    [InlineData(OAuth2TokenFieldType.Double, "\"1.5\"", "1.5")]
    [InlineData(OAuth2TokenFieldType.Double, "1e400", Nothing)]
    [InlineData(OAuth2TokenFieldType.Double, "\"Infinity\"", Nothing)]
    [InlineData(OAuth2TokenFieldType.Uri, "\"https://a.example/b\"", "https://a.example/b")]
    [InlineData(OAuth2TokenFieldType.Uri, "\"/b?c\"", "/b?c")]
    [InlineData(OAuth2TokenFieldType.Uri, "null", Nothing)]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "0", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "\"1\"", "1970-01-01T00:00:01.0000000+00:00")]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "\"2026-01-01T02:00:00\\u002B02:00\"", "2026-01-01T00:00:00.0000000+00:00")]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "253402300799", "9999-12-31T23:59:59.0000000+00:00")]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "253402300800", Nothing)]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "-62135596801", Nothing)]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "\"2026-13-01\"", Nothing)]
    [InlineData(OAuth2TokenFieldType.StringArray, "[\"a\",1,null,[\"x\"],{\"b\":\"y\"},\"c\"]", "a|1|c")]
    [InlineData(OAuth2TokenFieldType.StringArray, "\"a\"", "a")]
    [InlineData(OAuth2TokenFieldType.StringArray, "1", Nothing)]
    [InlineData(OAuth2TokenFieldType.StringArray, "{}", Nothing)]
    public void A_value_is_read_as_its_type_or_counts_as_absent(OAuth2TokenFieldType type, string value, string expected)
    {
        // The member after the field is read, too, because the reader stops at the end of the value.
        OAuth2TokenField[] fields = [new("x", type), new("n.x", type)];
        var response = ResponseReading.Read($$"""{"x":{{value}},"access_token":"a","n":{"x":{{value}}},"refresh_token":"r"}""", fields);
        Assert.Equal([expected, expected], Show(response, fields));
        Assert.Equal(("a", "r"), (response.AccessToken, response.RefreshToken));
    }

    [Theory]
    [InlineData(OAuth2TokenFieldType.String, "a%26b%22%5C%C3%A9", "a&b\"\\é")]
    [InlineData(OAuth2TokenFieldType.Int32, "5", "5")]
    [InlineData(OAuth2TokenFieldType.Int64, "five", Nothing)]
    [InlineData(OAuth2TokenFieldType.Boolean, "true", "True")]
    [InlineData(OAuth2TokenFieldType.Double, "1.5", "1.5")]
    [InlineData(OAuth2TokenFieldType.Uri, "https%3A%2F%2Fa.example%2F", "https://a.example/")]
    [InlineData(OAuth2TokenFieldType.DateTimeOffset, "2026-01-01T02:00:00%2B02:00", "2026-01-01T00:00:00.0000000+00:00")]
    [InlineData(OAuth2TokenFieldType.StringArray, "a", "a")]
    public void A_form_names_whole_paths(OAuth2TokenFieldType type, string value, string expected)
    {
        var response = ResponseReading.Read($"access_token=a&n.x={value}&n=1&x=2", new OAuth2TokenField("n.x", type));
        Assert.Equal(expected, ResponseReading.Show(response.Fields[0], type));
    }

    [Fact]
    public void One_member_is_standard_a_field_and_the_way_to_others()
    {
        OAuth2TokenField[] fields =
        [
            new("team", OAuth2TokenFieldType.String),
            new("team.id", OAuth2TokenFieldType.String),
            new("scope.main", OAuth2TokenFieldType.String),
            new("scope", OAuth2TokenFieldType.StringArray),
            new("team.id.x", OAuth2TokenFieldType.Int32),
            new("access_token", OAuth2TokenFieldType.String),
        ];
        var response = ResponseReading.Read("""{"team":{"id":"T1"},"access_token":"a","scope":{"main":"read","scope":"no"}}""", fields);
        Assert.Equal([Nothing, "T1", "read", Nothing, Nothing, "a"], Show(response, fields));
        Assert.Equal((ResponseReading.Requested, false), (response.Scope, response.StatesScope));

        response = ResponseReading.Read("""{"team":"T2","access_token":"a","scope":["read","email"],"team.id":"no"}""", fields);
        Assert.Equal(["T2", Nothing, Nothing, "read|email", Nothing, "a"], Show(response, fields));
        Assert.Equal("read email", response.Scope);

        response = ResponseReading.Read("""{"access_token":"a","team":{"id":{"x":7,"id":8}},"scope":"read"}""", fields);
        Assert.Equal([Nothing, Nothing, Nothing, "read", "7", "a"], Show(response, fields));

        response = ResponseReading.Read("access_token=a&team=T3&team.id=T4&scope=read&scope.main=m&team.id.x=7", fields);
        Assert.Equal(["T3", "T4", "m", "read", "7", "a"], Show(response, fields));
        Assert.Equal("read", response.Scope);
    }

    [Fact]
    public void Standard_members_are_standard_at_the_first_level_only()
    {
        var field = new OAuth2TokenField("user.access_token", OAuth2TokenFieldType.String);
        var response = ResponseReading.Read("""{"access_token":"a","user":{"access_token":"b","scope":"no","error":"no"}}""", field);
        Assert.Equal(("a", "b", false), (response.AccessToken, response.GetField(0).AsString(), response.StatesScope));
    }

    [Fact]
    public void The_last_of_equal_names_wins_even_if_it_cannot_be_read()
    {
        OAuth2TokenField[] fields = [new("x", OAuth2TokenFieldType.Int32), new("o.x", OAuth2TokenFieldType.Int32)];
        var response = ResponseReading.Read("""{"x":1,"x":2,"access_token":"a","o":{"x":1},"o":{"x":2},"o":3}""", fields);
        Assert.Equal(["2", "2"], Show(response, fields));
        response = ResponseReading.Read("""{"x":1,"x":null,"access_token":"a","o":{"x":1},"o":{"x":{}}}""", fields);
        Assert.Equal([Nothing, Nothing], Show(response, fields));
    }

    [Fact]
    public void Names_may_be_escaped_or_beyond_ASCII_at_each_level()
    {
        var field = new OAuth2TokenField("grüße.numl", OAuth2TokenFieldType.String);
        var response = ResponseReading.Read("""{"gr\u00fc\u00dfe":{"\u006euml":"1","nul":"2"},"access_token":"a"}""", field);
        Assert.Equal("1", response.GetField(0).AsString());
        response = ResponseReading.Read("""{"grüße":{"numl":"1"},"access_token":"a"}""", field);
        Assert.Equal("1", response.GetField(0).AsString());
    }

    [Fact]
    public void The_number_of_fields_has_no_limit()
    {
        OAuth2TokenField[] fields =
        [
            .. Enumerable.Range(0, 500).Select(static i => new OAuth2TokenField($"m{i / 5}.f{i}", OAuth2TokenFieldType.Int32)),
        ];
        var groups = Enumerable.Range(0, 100).Select(static g =>
            $"\"m{g}\":{{{string.Join(',', Enumerable.Range(g * 5, 5).Select(static i => $"\"f{i}\":{i}"))}}}");
        var response = ResponseReading.Read($$"""{{{string.Join(',', groups)}},"access_token":"a"}""", fields);
        Assert.Equal(Enumerable.Range(0, 500), Enumerable.Range(0, 500).Select(i => response.GetField(i).AsInt32()!.Value));
    }

    [Fact]
    public async Task Fields_below_standard_members_hide_nothing_and_neighbours_are_both_read()
    {
        await using var host = new ClientHost<OddClient>(
            static (services, configure) => services.AddOddClient(configure), static options => (options.ClientId, options.ClientSecret) = ("id", "secret"));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: ",\"team\":{\"id\":\"T1\"},\"scope\":{\"main\":\"read\"}"))).Succeeded);
        var data = (await host.Client.GetAccessTokenForUserAsync("u"))!;
        Assert.Equal((null, "T1", "read", "rt1"), (data.Team, data.TeamId, data.ScopeMain, data.RefreshToken));

        host.Server.Answer(TokenJson("a2", more: ",\"team\":\"T2\",\"scope\":\"read\""));
        data = await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(("T2", "read", "rt1"), (data.Team, data.Scope, data.RefreshToken));

        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("unknown", (await host.AuthorizeAsync("v", "error=unknown")).Failure?.Error.Code);
    }

    private static IEnumerable<string> Show(OAuth2TokenResponse response, OAuth2TokenField[] fields) =>
        fields.Select((field, index) => ResponseReading.Show(response.GetField(index), field.Type));
}
