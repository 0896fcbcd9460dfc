using System.Net;
using System.Text;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Reads the standard members of token and error responses (RFC 6749 §5) as servers send them in practice.</summary>
public sealed class TokenResponseReaderTests
{
    [Fact]
    public void A_response_by_the_book_is_read()
    {
        var response = ResponseReading.Read(
            """{"access_token":"at","token_type":"Bearer","expires_in":3600,"refresh_token":"rt","scope":"read email"}""");
        Assert.Equal(("at", "Bearer", "rt"), (response.AccessToken, response.TokenType, response.RefreshToken));
        Assert.Equal(ResponseReading.Now, response.IssuedAt);
        Assert.Equal(ResponseReading.Now.AddHours(1), response.ExpiresAt);
        Assert.Equal(("read email", ResponseReading.Requested, true), (response.Scope, response.RequestedScope, response.StatesScope));
        Assert.True(response.Fields.IsEmpty);
    }

    [Theory]
    [InlineData("""{"access_token":"a"}""")]
    [InlineData("\ufeff{\"access_token\":\"a\"}")]
    [InlineData(" \t\r\n{ \"access_token\" : \"a\" } ")]
    [InlineData("\ufeff \n{\"access_token\":\"a\"}")]
    [InlineData("""{"access_token":"a"} trailing text""")]
    [InlineData("""{"access\u005ftoken":"\u0061"}""")]
    [InlineData("""{"access_token":"b","access_token":"a"}""")]
    [InlineData("""{"access_token":"a","access_token":{"access_token":"b"}}""")]
    [InlineData("""{"access_token":"a","access_token":["b"]}""")]
    [InlineData("""{"data":{"access_token":"b","error":"e"},"list":[{"error":"e"}],"access_token":"a"}""")]
    [InlineData("""{"access_token":"a","error":null,"refresh_token":null,"expires_in":null,"scope":null,"token_type":null}""")]
    [InlineData("""{"access_token":"a","error":"","refresh_token":"","expires_in":"","scope":"","token_type":""}""")]
    [InlineData("""{"access_token":"a","error":false,"refresh_token":true,"expires_in":false,"scope":true,"token_type":false}""")]
    [InlineData("""{"access_token":"a","error":{},"refresh_token":{},"expires_in":{},"scope":{},"token_type":{}}""")]
    [InlineData("""{"access_token":"a","error":[],"refresh_token":[],"expires_in":[],"scope":[],"token_type":[]}""")]
    [InlineData("access_token=a")]
    [InlineData("\ufeff access_token=a&error=&scope=&refresh_token=&expires_in=&token_type=")]
    [InlineData("access%5Ftoken=b&access_token=%61&other=x")]
    public void A_bare_token_has_the_defaults(string body)
    {
        var response = ResponseReading.Read(body);
        Assert.Equal(("a", "Bearer"), (response.AccessToken, response.TokenType));
        Assert.Equal((ResponseReading.Requested, false), (response.Scope, response.StatesScope));
        Assert.Null(response.RefreshToken);
        Assert.Null(response.ExpiresAt);
    }

    [Theory]
    [InlineData("Bearer", "Bearer")]
    [InlineData("bearer", "bearer")]
    [InlineData("B\\u0065arer", "Bearer")]
    [InlineData("Bearer ", "Bearer ")]
    [InlineData("DPoP", "DPoP")]
    public void The_token_type_is_kept_as_it_is_written(string written, string expected) =>
        Assert.Equal(expected, ResponseReading.Read($$"""{"access_token":"a","token_type":"{{written}}"}""").TokenType);

    [Theory]
    [InlineData("1")]
    [InlineData("-0.5e3")]
    public void A_number_is_taken_as_text(string number)
    {
        var response = ResponseReading.Read($$"""{"access_token":{{number}},"refresh_token":{{number}}}""");
        Assert.Equal((number, number), (response.AccessToken, response.RefreshToken));
    }

    [Theory]
    [InlineData("3600", 3600)]
    [InlineData("\"3600\"", 3600)]
    [InlineData("3600.9", 3600)]
    [InlineData("\"3.6e3\"", 3600)]
    [InlineData("0.5", 0)]
    [InlineData("315576000", 315_576_000)]
    [InlineData("315576001", null)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1e400", null)]
    [InlineData("\"NaN\"", null)]
    [InlineData("\"Infinity\"", null)]
    [InlineData("\"3600s\"", null)]
    [InlineData("\"36\\u0030\"", null)]
    [InlineData("[3600]", null)]
    [InlineData("true", null)]
    public void A_lifetime_is_a_positive_number_of_ten_years_at_most(string expiresIn, int? seconds)
    {
        var response = ResponseReading.Read($$"""{"access_token":"a","expires_in":{{expiresIn}}}""");
        Assert.Equal(seconds is { } lifetime ? ResponseReading.Now.AddSeconds(lifetime) : null, response.ExpiresAt);
    }

    [Theory]
    [InlineData("3600", 3600)]
    [InlineData("3600.5", 3600)]
    [InlineData("%203600+", 3600)]
    [InlineData("3600%0A", 3600)]
    [InlineData("soon", null)]
    [InlineData("NaN", null)]
    public void A_form_has_lifetimes_too(string expiresIn, int? seconds)
    {
        var response = ResponseReading.Read($"access_token=a&expires_in={expiresIn}");
        Assert.Equal(seconds is { } lifetime ? ResponseReading.Now.AddSeconds(lifetime) : null, response.ExpiresAt);
    }

    [Theory]
    [InlineData("\"read\"", " ", "read")]
    [InlineData("\"read,email\"", " ", "read email")]
    [InlineData("\"read,email\"", ",", "read email")]
    [InlineData("\"read+email\"", "+", "read email")]
    [InlineData("\" read  email \"", " ", "read email")]
    [InlineData("[\"read\",\"email\"]", " ", "read email")]
    [InlineData("[\"read\",1,null,{\"a\":[\"b\"]},[\"c\"],\"email\"]", " ", "read 1 email")]
    public void Scopes_are_separated_by_spaces_inside(string scope, string separator, string expected)
    {
        var reader = new TokenResponseReader(ResponseReading.Define(separator));
        var body = Encoding.UTF8.GetBytes($$"""{"access_token":"a","scope":{{scope}}}""");
        Assert.True(reader.TryRead(body, HttpStatusCode.OK, ScopeList.FromText("read"), ResponseReading.Now, out var response, out _));
        Assert.Equal((expected, true), (response.Scope, response.StatesScope));
    }

    [Fact]
    public void Commas_within_requested_scopes_separate_nothing()
    {
        var reader = new TokenResponseReader(ResponseReading.Define(" "));
        var body = """{"access_token":"a","scope":"a,b c"}"""u8;
        Assert.True(reader.TryRead(body, HttpStatusCode.OK, ScopeList.FromText("a,b"), ResponseReading.Now, out var response, out _));
        Assert.Equal("a,b c", response.Scope);
    }

    [Fact]
    public void Nothing_requested_and_nothing_stated_is_no_scope()
    {
        var reader = new TokenResponseReader(ResponseReading.Define(" "));
        Assert.True(reader.TryRead("""{"access_token":"a"}"""u8, HttpStatusCode.OK, ScopeList.Empty, ResponseReading.Now, out var response, out _));
        Assert.Equal((null, null, false), (response.Scope, response.RequestedScope, response.StatesScope));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\ufeff")]
    [InlineData("<html>")]
    [InlineData("[1]")]
    [InlineData("\"access_token\"")]
    [InlineData("{")]
    [InlineData("{\"access_token\":\"a\"")]
    [InlineData("""{"access_token":"a",}""")]
    [InlineData("""{"access_token":"\ud800"}""")]
    [InlineData("""{"token_type":"Bearer"}""")]
    [InlineData("""{"access_token":null}""")]
    [InlineData("""{"access_token":"a","access_token":null}""")]
    [InlineData("""{"access_token":"é"}""")]
    [InlineData("""{"access_token":"a\nb"}""")]
    [InlineData("access_token=")]
    [InlineData("access_token=a%0Ab")]
    [InlineData("scope=read")]
    public void A_body_without_a_token_is_no_response(string body)
    {
        var error = ResponseReading.Refuse(body);
        Assert.Equal((OAuth2ErrorCodes.InvalidResponse, null, null), (error.Code, error.Description, error.Uri));
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_no_response()
    {
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, ResponseReading.Refuse([.. "{\"access_token\":\"a"u8, 0xFF, .. "\"}"u8]).Code);

        // A member that the client does not read may have any value.
        var reader = new TokenResponseReader(ResponseReading.Define(" "));
        Assert.True(reader.TryRead(
            [.. "{\"access_token\":\"a\",\"x"u8, 0xFF, .. "\":\""u8, 0xFF, .. "\"}"u8],
            HttpStatusCode.OK,
            ScopeList.Empty,
            ResponseReading.Now,
            out _,
            out _));
    }

    [Fact]
    public void Nesting_beyond_all_reason_is_no_response()
    {
        var body = $$"""{"access_token":"a","x":{{new string('[', 100)}}{{new string(']', 100)}}}""";
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, ResponseReading.Refuse(body).Code);
    }

    [Theory]
    [InlineData("""{"error":"invalid_grant","error_description":"d","error_uri":"u"}""", 400)]
    [InlineData("""{"error":"invalid_grant","error_description":"d","error_uri":"u","access_token":"a"}""", 200)]
    [InlineData("""{"err\u006fr":"invalid_grant","error_description":"d","error_uri":"u"}""", 500)]
    [InlineData("error=invalid_grant&error_description=d&error_uri=u", 200)]
    public void An_error_is_an_error_under_each_status(string body, int status)
    {
        var error = ResponseReading.Refuse(body, (HttpStatusCode)status);
        Assert.Equal(("invalid_grant", "d", "u"), (error.Code, error.Description, error.Uri));
        Assert.Equal(
            status == 200 ? null : error,
            new RevocationResponseReader(ResponseReading.Define(" ")).FindError(Encoding.UTF8.GetBytes(body), (HttpStatusCode)status));
    }

    [Theory]
    [InlineData("""{"error":1107}""", "1107")]
    [InlineData("""{"error":"a","error":"b"}""", "b")]
    [InlineData("""{"error":"a","error":{"code":1}}""", "a")]
    [InlineData("""{"error":"a","error":null}""", OAuth2ErrorCodes.InvalidResponse)]
    [InlineData("""{"error":true}""", OAuth2ErrorCodes.InvalidResponse)]
    [InlineData("""{"access_token":"a"}""", OAuth2ErrorCodes.InvalidResponse)]
    [InlineData("{\"error\":\"a\"", OAuth2ErrorCodes.InvalidResponse)]
    public void An_error_has_the_code_that_was_sent_last(string body, string code) =>
        Assert.Equal(code, ResponseReading.Refuse(body, HttpStatusCode.BadRequest).Code);

    [Theory]
    [InlineData("""{"access_token":"a","token_type":"bEaReR"}""")]
    [InlineData("""{"access_token":"a"}""")]
    [InlineData("\ufeff{\"access_token\":\"a\",\"token_type\":\"Bearer\"}")]
    [InlineData("access_token=a&token_type=bearer&scope=read%2Cwrite")]
    [InlineData("""{"access_token":"a","token_type":"Bearer","refresh_token":null,"scope":["read","write"],"id_token":false,"error":null}""")]
    [InlineData("""{"access_token":"a","token_type":"Bearer","error":"","error_description":""}""")]
    [InlineData("""{"access_token":"a","token_type":"Bearer","refresh_token":"","expires_in":"3600"}""")]
    public async Task Odd_answers_are_understood(string body)
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", body);
        Assert.Equal("a", data.Token);
        Assert.Equal("Bearer", data.TokenType, ignoreCase: true);
        Assert.Equal("read write", data.Scope);
        Assert.Null(data.RefreshToken);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1e12")]
    [InlineData("\"soon\"")]
    [InlineData("null")]
    [InlineData("99999999999999999999999999")]
    [InlineData("{}")]
    public async Task A_senseless_lifetime_counts_as_unknown(string expiresIn)
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", $$"""{"access_token":"a","expires_in":{{expiresIn}}}""");
        Assert.Null(data.ExpiresAt);
    }
}
