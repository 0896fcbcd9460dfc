using System.Globalization;
using System.Net;
using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Reads malformed bodies. Each test has a seed, so each run is the same.</summary>
public sealed class TokenResponseReaderFuzzTests
{
    private const int Bodies = 5_000;

    private static readonly string[] Names =
    [
        "access_token", "token_type", "expires_in", "refresh_token", "scope", "error", "error_description", "error_uri", "x", "o", "i", "", "s",
        "sc\\u006fpe", "\\ud800cope", "err\\udc00r",
    ];

    private static readonly string[] Scalars =
    [
        "\"a\"", "\"\"", "null", "true", "false", "0", "-1", "3600", "\"3600\"", "1e3", "1e400", "\"NaN\"", "9223372036854775807", "-0.0",
        "99999999999999999999", "\"2026-01-01T00:00:00Z\"", "\"read,write\"", "\" \"", "\"https://a.example/b\"", "\"tr\\u0075e\"", "\"é\"",
        "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"a\\nb\"", "\"true\"",
    ];

    private static readonly OAuth2TokenField[] Fields =
    [
        new("x", OAuth2TokenFieldType.Int32), new("o", OAuth2TokenFieldType.StringArray), new("o.i", OAuth2TokenFieldType.DateTimeOffset),
        new("o.o.s", OAuth2TokenFieldType.Uri), new("scope", OAuth2TokenFieldType.String), new("scope.i", OAuth2TokenFieldType.Boolean),
        new("s", OAuth2TokenFieldType.Double), new("i", OAuth2TokenFieldType.Int64), new(".", OAuth2TokenFieldType.String),
    ];

    private static readonly TokenResponseReader Reader = new(ResponseReading.Define(" ", Fields));

    [Fact]
    public void Random_bytes_are_never_a_response()
    {
        var random = new Random(1);
        for (var i = 0; i < Bodies; i++)
        {
            var body = new byte[random.Next(64)];
            random.NextBytes(body);
            Assert.False(Check(body).Success);
            Assert.False(Check([(byte)'{', .. body]).Success);
            Assert.Equal(OAuth2ErrorCodes.InvalidResponse, new RevocationResponseReader(ResponseReading.Define(" ")).FindError(body, HttpStatusCode.BadRequest)!.Code);
        }
    }

    [Fact]
    public void Random_documents_give_tokens_or_an_error()
    {
        var random = new Random(2);
        var responses = 0;
        for (var i = 0; i < Bodies; i++)
        {
            responses += Check(CreateObject(random, depth: 0)).Success ? 1 : 0;
        }

        Assert.InRange(responses, Bodies / 20, Bodies * 19 / 20);
    }

    [Fact]
    public void Mutated_bodies_give_tokens_or_an_error()
    {
        var random = new Random(3);
        for (var i = 0; i < Bodies; i++)
        {
            var text = i % 4 == 0 ? CreateForm(random) : CreateObject(random, depth: 0);
            var body = Mutate(random, Encoding.UTF8.GetBytes(i % 8 == 0 ? "\ufeff" + text : text));
            Check(body);
            Assert.NotEmpty(new RevocationResponseReader(ResponseReading.Define(" ")).FindError(body, HttpStatusCode.BadRequest)!.Code);
        }
    }

    [Fact]
    public void Escaped_names_read_as_plain_ones()
    {
        var random = new Random(4);
        for (var i = 0; i < Bodies; i++)
        {
            (string Name, string Value)[] members = [.. CreateNames(random).Select(name => (name, CreateValue(random, depth: 0)))];
            var plain = string.Join(',', members.Select(static member => $"\"{member.Name}\":{member.Value}"));
            var escaped = string.Join(',', members.Select(static member => $"\"{Escape(member.Name)}\":{member.Value}"));
            Assert.Equal(Check($"{{{plain}}}").Text, Check($"{{{escaped}}}").Text);
        }
    }

    [Fact]
    public void Forms_read_as_the_document_of_the_same_texts()
    {
        string[] texts = ["a", "3600", "read,write", "true", "2026-01-01", "https://a.example/", "", "12.5"];
        var random = new Random(5);
        for (var i = 0; i < Bodies; i++)
        {
            (string Name, string Value)[] members = [.. CreateNames(random).Select(name => (name, texts[random.Next(texts.Length)]))];
            var document = string.Join(',', members.Select(static member => $"\"{member.Name}\":\"{member.Value}\""));
            var form = string.Join('&', members.Select(static member => $"{member.Name}={Uri.EscapeDataString(member.Value)}"));
            Assert.Equal(Check($"{{{document}}}").Text, Check(form).Text);
        }
    }

    private static (bool Success, string Text) Check(string body) => Check(Encoding.UTF8.GetBytes(body));

    /// <summary>Reads a body and checks the conditions that each result must meet.</summary>
    private static (bool Success, string Text) Check(byte[] body)
    {
        var success = Reader.TryRead(body, HttpStatusCode.OK, ScopeList.FromText("read write"), ResponseReading.Now, out var response, out var error);
        Assert.NotEqual(response is null, error is null);
        Assert.Equal(success, response is not null);
        if (response is null)
        {
            Assert.NotEmpty(error!.Code);
            return (false, $"{error.Code} {error.Description} {error.Uri}");
        }

        Assert.NotEmpty(response.AccessToken);
        Assert.False(response.AccessToken.AsSpan().ContainsAnyExceptInRange(' ', '~'));
        Assert.NotEmpty(response.TokenType);
        Assert.NotEqual("", response.RefreshToken);
        Assert.NotEqual("", response.Scope);
        Assert.True(response.ExpiresAt is null || response.ExpiresAt >= response.IssuedAt);
        var standard = (response.AccessToken, response.TokenType, response.ExpiresAt, response.RefreshToken, response.Scope, response.StatesScope);
        return (true, $"{standard} {string.Join('|', Fields.Select((field, i) => ResponseReading.Show(response.GetField(i), field.Type)))}");
    }

    private static string CreateObject(Random random, int depth)
    {
        var members = Enumerable.Range(0, random.Next(7)).Select(_ => $"\"{Names[random.Next(Names.Length)]}\":{CreateValue(random, depth + 1)}");
        return $"{{{string.Join(',', depth == 0 ? members.Prepend("\"access_token\":\"t\"") : members)}}}";
    }

    private static string CreateValue(Random random, int depth) => random.Next(10) switch
    {
        < 6 => Scalars[random.Next(Scalars.Length)],
        < 8 when depth < 5 => CreateObject(random, depth),
        _ when depth < 5 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => CreateValue(random, depth + 1)))}]",
        _ => "1",
    };

    private static string CreateForm(Random random) => "access_token=t&" + string.Join('&', Enumerable.Range(0, random.Next(6)).Select(_ =>
        $"{Names[random.Next(Names.Length)]}={Uri.EscapeDataString(Scalars[random.Next(Scalars.Length)].Trim('"'))}"));

    private static byte[] Mutate(Random random, byte[] body)
    {
        for (var count = random.Next(1, 4); count > 0 && body.Length > 0; count--)
        {
            var at = random.Next(body.Length);
            body = random.Next(3) switch
            {
                0 => [.. body[..at], (byte)random.Next(256), .. body[(at + 1)..]],
                1 => body[..at],
                _ => [.. body[..at], (byte)random.Next(256), .. body[at..]],
            };
        }

        return body;
    }

    /// <summary>Returns a token's name and some other names, none of them with an escape.</summary>
    private static IEnumerable<string> CreateNames(Random random) =>
        [Names[0], .. Enumerable.Range(0, random.Next(8)).Select(_ => Names[random.Next(Array.IndexOf(Names, "s") + 1)])];

    private static string Escape(string name) =>
        string.Concat(name.Select(static c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
}
